import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '@/tests/support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The HTML of every page is held to its bytes elsewhere; what comes with it is the same on each. */
const pages = ['/', '/careers', '/careers/peer-specialist'];

/** What a browser with a window fetches besides, and one without does not: icons and the manifest. */
const linked = (page: Page) =>
  page
    .locator('link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));

it.each(pages)('a first visit to %s is at most 110 KB, and no framework script', async (path) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const asked = new Map<string, string>();
  const sizes = new Map<string, number>();
  const scripts: string[] = [];
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    asked.set(requestId, response.url);
    if (type === 'Script') scripts.push(new URL(response.url).pathname);
  });
  // As it came over the wire, head and body.
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(asked.get(requestId) ?? requestId, encodedDataLength);
  });
  await page.goto(new URL(path, inject('origin')).href, { waitUntil: 'networkidle' });
  const visited = await linked(page);
  expect(visited).toHaveLength(3);
  for (const address of visited) await page.goto(address, { waitUntil: 'networkidle' });
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(total, [...sizes].map((each) => each.join(' ')).join('\n')).toBeLessThanOrEqual(112_640);
  // The page, its style, two typefaces, its script, and the three that are linked.
  expect(sizes.size).toBeGreaterThanOrEqual(8);
  expect(scripts).toEqual(['/site.js']);
  await context.close();
});
