import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '@/tests/support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const guides = readdirSync('content/careers').map((name) => name.replace(/\.md$/, ''));
const pages = ['/', '/careers', '/search', ...guides.map((slug) => `/careers/${slug}`)];

/** What a browser with a window fetches besides, and one without does not: icons and the manifest. */
const linked = (page: Page) =>
  page
    .locator('link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));

it.each(pages)('a first visit to %s is at most 100 KB, and no framework script', async (path) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const sizes = new Map<string, number>();
  const scripts: string[] = [];
  const measured: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    const size = async () => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      sizes.set(request.url(), responseBodySize + responseHeadersSize);
    };
    measured.push(size());
  });
  await page.goto(new URL(path, inject('origin')).href, { waitUntil: 'networkidle' });
  const visited = await linked(page);
  expect(visited).toHaveLength(3);
  for (const address of visited) await page.goto(address);
  await Promise.all(measured);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(total, [...sizes].map((each) => each.join(' ')).join('\n')).toBeLessThanOrEqual(102_400);
  // The page, its style, its typeface, its script, and the three that are linked.
  expect(sizes.size).toBeGreaterThanOrEqual(7);
  expect(scripts).toEqual(['/site.js']);
  await context.close();
});
