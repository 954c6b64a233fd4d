import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from '@/tests/support/browser';

const path = '/careers/peer-specialist';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function visit(width: number, height: number, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width, height }, ...options });
  const page = await context.newPage();
  await page.goto(new URL(path, inject('origin')).href);
  return page;
}

const wordsOf = (page: Page, selector: string) => page.locator(selector).allTextContents();

it('says at the head of each part where it stands among those of the contents', async () => {
  const page = await visit(360, 740);
  const contents = await wordsOf(page, '.toc li:not(:last-child)');
  const heads = await wordsOf(page, '.run a');
  expect(heads.length).toBeGreaterThan(9);
  const first = contents.length - heads.length;
  expect(heads).toEqual(
    contents
      .slice(first)
      .map((name, index) => `${first + index + 1} of ${contents.length}${name}All parts`),
  );
  await page.context().close();
});

it('keeps that head at the top of a phone without a script, and gives way on a desk', async () => {
  const phone = await visit(360, 740, { javaScriptEnabled: false });
  await phone.goto(`${phone.url()}#pay`);
  await phone.mouse.wheel(0, 600);
  const head = phone.locator('#pay > .run');
  await expect.poll(async () => (await head.boundingBox())?.y).toBe(0);
  await phone.context().close();
  const desk = await visit(1280, 900);
  expect(await desk.locator('#pay > .run').isVisible()).toBe(false);
  await desk.context().close();
});

it('marks the part that is read in the contents that follow on a desk', async () => {
  const page = await visit(1280, 900);
  await page.locator('#pay').evaluate((part) => part.scrollIntoView());
  await expect.poll(() => wordsOf(page, '.toc a:target-current')).toEqual(['Pay']);
  expect((await page.locator('.toc').boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

it('shows the end of the map and of the contents in a low window', async () => {
  const page = await visit(1366, 500);
  await page.evaluate(() => window.scrollTo(0, 3000));
  for (const last of ['.toc li:last-child a', '.by-name li:last-child a']) {
    await page.locator(last).focus();
    const box = await page.locator(last).boundingBox();
    expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= 500, last).toBe(true);
  }
  await page.context().close();
});

it('sets the first sentence of every part in the serif', async () => {
  const page = await visit(360, 740);
  const answers = page.locator('.answer');
  expect(await answers.count()).toBeGreaterThan(9);
  const faces = await answers.evaluateAll((all) =>
    all.map((each) => getComputedStyle(each).fontFamily.split(',')[0]),
  );
  const heading = await page
    .locator('h1')
    .evaluate((title) => getComputedStyle(title).fontFamily.split(',')[0]);
  expect(new Set(faces)).toEqual(new Set([heading]));
  await page.context().close();
});

it('leads to each of the 51 states by the map and by name, to the same page', async () => {
  const page = await visit(360, 740);
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const names = await hrefs('.by-name a');
  expect(new Set(names).size).toBe(51);
  expect((await hrefs('#your-state .tiles li a')).sort()).toEqual(names.sort());
  await page.context().close();
});
