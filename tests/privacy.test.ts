import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '@/tests/support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Keeps what a page breaks of its own policy, from before its first script. */
const watch = () => {
  const broken: string[] = [];
  Object.assign(window, { broken });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    broken.push(`${violatedDirective} ${blockedURI}`),
  );
};

it('keeps nothing, asks nobody else and breaks no rule of its policy, search and sharing included', async () => {
  const origin = inject('origin');
  const context = await browser.newContext({ viewport: { width: 1280, height: 740 } });
  await context.addInitScript(watch);
  const page = await context.newPage();
  const strangers: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  const paths = ['/', '/careers', '/careers/peer-specialist', '/fit', '/pathways', '/states/ohio'];
  for (const path of [...paths, '/search?q=cps', '/advice/criminal-records', '/data']) {
    await page.goto(new URL(path, origin).href, { waitUntil: 'networkidle' });
    await page.locator('search input').focus();
    await page.keyboard.type('drug counselor texas');
    await page.getByRole('option').first().waitFor();
    const kept = await page.evaluate(async () => ({
      broken: (window as unknown as { broken: string[] }).broken,
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      caches: (await caches.keys()).length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }));
    expect(kept, path).toEqual({
      broken: [],
      cookie: '',
      local: 0,
      session: 0,
      caches: 0,
      databases: 0,
      workers: 0,
    });
  }
  expect(await context.cookies()).toEqual([]);
  expect(strangers).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

it('would tell of a script that the policy forbids', async () => {
  const context = await browser.newContext();
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(inject('origin'));
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'p { color: red }';
    document.head.append(style);
  });
  expect(await page.evaluate('window.broken')).toEqual([expect.stringContaining('style-src')]);
  await context.close();
});
