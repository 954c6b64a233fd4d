import type { Browser } from 'playwright-core';
import { openPhone } from '@/bench/phone';
import { atMost, cellOf, type Results, ratioOf, rounded, spreadOf } from '@/bench/results';
import { astro, hugo } from '@/bench/rivals';
import { flagship, inTurn, served } from '@/bench/servers';
import { launchBrowser } from '@/tests/support/browser';

/** What `observe.mjs` notes, in milliseconds. */
type Seen = {
  readonly paint: number;
  readonly shift: number;
  readonly firstPaint: number;
  readonly tasks: readonly (readonly [start: number, end: number])[];
};

/** What tasks take beyond 50 ms; one that began before the first paint counts from it on. */
const blockingOf = ({ tasks, firstPaint }: Seen): number =>
  tasks
    .map(([start, end]) => Math.max(0, end - Math.max(start, firstPaint) - 50))
    .reduce((sum, each) => sum + each, 0);

/** A first visit, until nothing has been loaded for half a second and then for three seconds more. */
async function visit(browser: Browser, address: string) {
  const { page, received, bytesOf, close } = await openPhone(browser);
  await page.addInitScript({ path: 'bench/observe.mjs' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(3_000);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const words = (await page.locator('main').innerText()).split(/\s+/).length;
  await close();
  if (seen.paint === 0) throw new Error(`Nothing was painted at ${address}`);
  const [blocking, kilobytes] = [blockingOf(seen), bytesOf(/./) / 1024];
  return { ...seen, blocking, kilobytes, requests: received.length, words };
}

/** How soon the flagship is read on a phone, beside the same text made by the rivals. */
export async function reading(runs: number): Promise<Results> {
  const browser = await launchBrowser();
  const sites = [served.ours, served.rival(hugo), served.rival(astro), served.oursByNode];
  const measured = await inTurn(sites, runs, ({ origin }) => visit(browser, origin + flagship));
  await browser.close();
  type Key = 'paint' | 'blocking' | 'shift' | 'kilobytes' | 'requests' | 'words';
  const of = (site: number, key: Key) => measured[site]?.results.map((each) => each[key]) ?? [];
  const paint = (site: number) => ratioOf(of(site, 'paint'), of(1, 'paint'));
  const shift = spreadOf(of(0, 'shift'));
  return {
    title: 'Reading',
    goals: [
      atMost('Largest contentful paint of the flagship, at most 1 × Hugo’s', paint(0), 1, ' ×'),
      atMost('Blocking time of the flagship, none', spreadOf(of(0, 'blocking')), 0, ' ms'),
      // What one reader saw once is seen.
      atMost('Layout shift, none in the worst run', { ...shift, median: shift.most }, 0),
    ],
    table: [
      'Site,Paint ÷ Hugo’s,Paint in ms,Blocking in ms,Shift,KB,Requests,Words'.split(','),
      ...measured.map(({ name }, site) => [
        name,
        `${rounded(paint(site).median)} ×`,
        ...(['paint', 'blocking', 'shift'] as const).map((key) => cellOf(of(site, key))),
        ...(['kilobytes', 'requests', 'words'] as const).map((key) =>
          rounded(spreadOf(of(site, key)).median),
        ),
      ]),
    ],
  };
}
