import type { Browser } from 'playwright-core';
import { openPhone } from '@/bench/phone';

/** What a reader on a phone had of one first visit. */
export type Visit = {
  /** Milliseconds. */
  readonly paint: number;
  readonly blocking: number;
  readonly shift: number;
  /** Bytes on the wire, with the heads of the answers. */
  readonly bytes: number;
  readonly requests: number;
};

/** What `observe.mjs` noted. */
type Seen = Pick<Visit, 'paint' | 'blocking' | 'shift'> & { readonly lastChange: number };
type Observed = { readonly seen: Seen };

/** Milliseconds without a long task or an answer, after which a visit counts as over. */
const quiet = 3_000;

/** Opens an address as a first visit and waits until nothing happens any more. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const { page, session, close } = await openPhone(browser);
  let [bytes, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript({ path: 'bench/observe.mjs' });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(
    (still) => performance.now() - (window as unknown as Observed).seen.lastChange > still,
    quiet,
    { polling: 250 },
  );
  const seen = await page.evaluate(() => (window as unknown as Observed).seen);
  await close();
  if (seen.paint === 0) throw new Error(`Nothing was painted at ${address}`);
  return { ...seen, bytes, requests };
}
