import type { Browser, Page } from 'playwright-core';
import { ourSite, realGuides } from '@/bench/our-site';
import { openPhone } from '@/bench/phone';
import { atMost, cellOf, type Results, spreadOf } from '@/bench/results';
import { inTurn, nginx } from '@/bench/servers';
import { launchBrowser } from '@/tests/support/browser';

/** Begins to wait for the first change of the list of results after the next letter. */
function waitForResults(): void {
  const shown = new Promise<number>((done) => {
    let start = 0;
    // Before the field's own listener, which may have the results in the page at once.
    const begin = { capture: true, once: true };
    document.addEventListener('input', () => (start = performance.now()), begin);
    new MutationObserver((_, observer) => {
      if (start === 0 || document.querySelector('[role=option]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - start));
    }).observe(document.body, { childList: true, subtree: true });
  });
  Object.assign(window, { shown });
}

/** Types letters and gives the milliseconds until their results are in the page. */
async function type(page: Page, letters: string): Promise<number> {
  await page.evaluate(waitForResults);
  await page.keyboard.insertText(letters);
  return page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
}

/** Opens the home page, touches the search and types, as somebody does who knows what to look for. */
async function searchOnce(browser: Browser, origin: string) {
  const { page, bytesOf, close } = await openPhone(browser);
  await page.goto(origin, { waitUntil: 'networkidle' });
  await page.focus('search input');
  const first = await type(page, 'pee');
  const further = await type(page, 'r');
  await page.waitForLoadState('networkidle');
  const bytes = bytesOf(/\/search[^/]*\.js(on)?(\?|$)/);
  await close();
  return { first, further, bytes };
}

/** How soon a search answers, and what it costs, at the guides there are and at many more. */
export async function searching(guides: number, runs: number): Promise<Results> {
  const browser = await launchBrowser();
  const sites = [
    () => nginx(`${realGuides} guides`, ourSite(0, 'all')),
    () => nginx(`${guides} more, generated`, ourSite(guides, 'shared')),
  ];
  const measured = await inTurn(sites, runs, ({ origin }) => searchOnce(browser, origin));
  await browser.close();
  const of = (site: number, key: 'first' | 'further' | 'bytes') =>
    measured[site]?.results.map((each) => each[key]) ?? [];
  const first = spreadOf(of(0, 'first'));
  return {
    title: 'Searching',
    goals: [atMost('First search result on the slow phone, at most 400 ms', first, 400, ' ms')],
    table: [
      ['Site', 'First result, ms', 'Further results, ms', 'KB of script and index'],
      ...measured.map(({ name }, site) => [
        name,
        ...[cellOf(of(site, 'first')), cellOf(of(site, 'further'))],
        cellOf(of(site, 'bytes'), 1024),
      ]),
    ],
  };
}
