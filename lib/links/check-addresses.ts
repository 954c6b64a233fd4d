import { setTimeout as wait } from 'node:timers/promises';
import { type Client, checkAddress, type Finding } from '@/lib/links/check-address';
import type { LinkResult } from '@/lib/schema/link-result';

const hostsAtOnce = 12;
/** So many hosts, and none of them answers: there is no network. */
const enoughHosts = 5;

const isUnreachable = ({ detail }: Finding) =>
  /ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED|ENETDOWN|CONNECT_TIMEOUT/.test(detail);

function byHost(addresses: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    groups.set(host, [...(groups.get(host) ?? []), address]);
  }
  return [...groups.values()];
}

/**
 * Opens addresses, those of one host one after the other with a pause (in milliseconds) between them,
 * and hands each finding to `keep` as it comes. Throws where no host at all can be reached; nothing is
 * kept then.
 */
export async function checkAddresses(
  addresses: readonly string[],
  known: ReadonlyMap<string, LinkResult>,
  client: Client,
  { pause, keep }: { pause: number; keep: (address: string, finding: Finding) => void },
): Promise<void> {
  const waiting = byHost(addresses);
  const needed = Math.min(enoughHosts, waiting.length);
  // A wrong "gone" for every address would be worse than none, so the first findings wait.
  const held: [string, Finding][] = [];
  let silentHosts = 0;
  let isOnline = false;
  const take = (address: string, finding: Finding) => {
    isOnline ||= !isUnreachable(finding);
    held.push([address, finding]);
    if (isOnline) for (const each of held.splice(0)) keep(...each);
  };
  const checkHost = async (ofHost: readonly string[]) => {
    for (const [index, address] of ofHost.entries()) {
      if (index > 0) await wait(pause);
      take(address, await checkAddress(address, known.get(address), client));
      if (index === 0 && !isOnline) silentHosts += 1;
      if (!isOnline && silentHosts >= needed) {
        waiting.length = 0;
        throw new Error(`No network: none of ${silentHosts} hosts could be reached`);
      }
    }
  };
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await checkHost(next);
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
}
