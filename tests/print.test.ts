import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '@/tests/support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Prints a page on letter paper; Chromium writes each page of a PDF as an object of its own. */
async function pagesOf(path: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(new URL(path, inject('origin')).href);
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  await page.close();
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const guides = readdirSync('content/careers').map((name) => name.replace(/\.md$/, ''));

describe('on paper', () => {
  it.each(guides)('the essentials of %s take two sides', async (guide) => {
    expect(await pagesOf(`/careers/${guide}/handout`)).toBe(2);
  });

  it('a whole guide takes as many as it needs, with its sources and their addresses', async () => {
    expect(await pagesOf('/careers/peer-specialist')).toBeGreaterThan(5);
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(new URL('/careers/peer-specialist', inject('origin')).href);
    expect(await page.locator('#sources li').first().isVisible()).toBe(true);
    expect(await page.locator('main article time').first().isVisible()).toBe(true);
    const written = await page
      .locator('#sources li a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('https://');
    for (const hidden of ['header nav', 'search', 'footer nav'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    await page.close();
  });
});
