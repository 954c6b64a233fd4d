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
type Seen = {
  readonly paint: number;
  readonly shift: number;
  readonly firstPaint: number;
  readonly lastChange: number;
  readonly tasks: readonly { readonly start: number; readonly end: number }[];
};
type Observed = { readonly seen: Seen };

/** What tasks take beyond 50 ms; one that began before the first paint counts from it on. */
const blockingOf = ({ tasks, firstPaint }: Seen): number =>
  tasks
    .map(({ start, end }) => Math.max(0, end - Math.max(start, firstPaint) - 50))
    .reduce((sum, each) => sum + each, 0);

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
  return { paint: seen.paint, shift: seen.shift, blocking: blockingOf(seen), bytes, requests };
}
