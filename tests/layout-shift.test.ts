import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '@/tests/support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = ['/', '/careers', '/careers/peer-specialist', '/advice/criminal-records'];

/** What the browser tells of everything that moved without being asked to. */
const shifts = () =>
  new Promise<number>((resolve) => {
    let sum = 0;
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    document.fonts.ready.then(() => setTimeout(() => resolve(sum), 200));
  });

it.each(pages)('nothing moves on %s when the typeface comes late', async (path) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  let late = 0;
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    late += 1;
    await route.continue();
  });
  await page.goto(new URL(path, inject('origin')).href, { waitUntil: 'networkidle' });
  expect(late).toBeGreaterThan(0);
  expect(await page.evaluate(shifts)).toBe(0);
  await context.close();
});
