import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOn } from '@/tests/support/axe';
import { launchBrowser } from '@/tests/support/browser';

const paths = [
  '/',
  '/careers',
  '/careers/only/no-degree.nowhere',
  '/careers/peer-specialist',
  '/careers/peer-specialist/pay',
  '/careers/mental-health-counselor',
  '/advice',
  '/advice/telling-your-story',
  '/states',
  '/states/ohio',
  '/certification',
  '/compare',
  '/compare/peer-specialist-vs-recovery-coach',
  '/pathways',
  '/fit',
  '/search',
  '/questions',
  '/glossary',
  '/editorial-policy',
  '/sources',
  '/data',
  '/nope',
];
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function visit(path: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(new URL(path, inject('origin')).href, { waitUntil: 'load' });
  return page;
}

describe.each(paths)('%s', (path) => {
  it.each([
    ['a phone, light', phone, 'light'],
    ['a phone, dark', phone, 'dark'],
    ['a desk, light', desk, 'light'],
    ['a desk, dark', desk, 'dark'],
  ] as const)('breaks no rule of WCAG 2.2 AA on %s', async (_, viewport, colorScheme) => {
    const page = await visit(path, { viewport, colorScheme });
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 360, 768, 1280])('scrolls in one direction at %i px', async (width) => {
    const page = await visit(path, { viewport: { width, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it('says the same with scripts off, and nothing fails with them on', async () => {
    const problems: string[] = [];
    const plain = await visit(path, { viewport: phone, javaScriptEnabled: false });
    const context = await browser.newContext({ viewport: phone });
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    const origin = inject('origin');
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) problems.push(request.url());
    });
    await page.goto(new URL(path, origin).href, { waitUntil: 'networkidle' });
    const words = (each: Page) => each.locator('main').textContent();
    expect(await words(plain)).toBe(await words(page));
    expect(problems).toEqual([]);
    await context.close();
    await plain.context().close();
  });
});

describe('the guide', () => {
  const guide = '/careers/peer-specialist';

  it('answers on the first screen of a phone: name, sentence, and one minute begins', async () => {
    const page = await visit(guide, { viewport: phone });
    const lead = await page.locator('.title .lead').boundingBox();
    expect((lead?.y ?? 0) + (lead?.height ?? 0)).toBeLessThan(phone.height);
    expect((await page.locator('#minute').boundingBox())?.y).toBeLessThan(phone.height);
    await page.context().close();
  });

  it.each(['/', '/states', '/pathways', guide])(
    'leads past every map of links on %s',
    async (path) => {
      const page = await browser.newPage();
      await page.goto(new URL(path, inject('origin')).href);
      const ways = page.getByRole('link', { name: 'Skip the map' });
      expect(await ways.count()).toBe(await page.locator('.map, .tiles').count());
      for (const way of await ways.all()) {
        await way.focus();
        expect((await way.boundingBox())?.x).toBeGreaterThanOrEqual(0);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        expect(await page.locator('.map :focus, .tiles :focus').count()).toBe(0);
        expect(await page.locator('main :focus, footer :focus').count()).toBe(1);
      }
      await page.close();
    },
  );

  it('can be walked by keyboard: the skip link comes first and leads to the content', async () => {
    const page = await visit(guide, { viewport: desk });
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('Skip to the content');
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#main$/);
    await page.context().close();
  });

  it('names every heading by its words alone', async () => {
    const page = await visit(guide, { viewport: desk });
    const headings = (await page.locator('main').ariaSnapshot()).match(/- heading .*/g) ?? [];
    expect(headings.length).toBeGreaterThan(20);
    expect(headings.filter((heading) => /Address|#/.test(heading))).toEqual([]);
    await page.context().close();
  });

  it('keeps the end of its contents in reach of a low window', async () => {
    const page = await visit(guide, { viewport: { width: 1093, height: 500 } });
    await page.evaluate('window.scrollTo(0, 3000)');
    const last = page.locator('.toc a').last();
    await last.focus();
    const box = await last.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 500).toBe(true);
    await page.context().close();
  });

  it('cuts no letter of a chart off at 320 and 360 px, nor at twice the size', async () => {
    for (const [width, size] of [
      [320, 18],
      [360, 18],
      [360, 36],
    ] as const) {
      for (const path of [guide, '/careers/mental-health-counselor', '/careers/case-manager']) {
        const page = await visit(path, { viewport: { width, height: 740 }, bypassCSP: true });
        await page.addStyleTag({ content: `html { font-size: ${size}px !important }` });
        const cut = await page.locator('main svg text').evaluateAll((texts, edge) => {
          const boxes = texts.map((text) => ({
            words: text.textContent,
            ...text.getBoundingClientRect().toJSON(),
          }));
          return boxes
            .filter(({ left, right }) => left < 0 || right > edge)
            .map(({ words }) => words);
        }, width);
        expect(cut, `${path} ${width} ${size}`).toEqual([]);
        await page.context().close();
      }
    }
  });

  it('is no stop of the keyboard where a table does not scroll', async () => {
    for (const viewport of [phone, desk]) {
      const page = await visit(guide, { viewport });
      const idle = await page
        .locator('[tabindex="0"]')
        .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth <= box.clientWidth).length);
      expect(idle).toBe(0);
      await page.context().close();
    }
  });

  it('names the columns of a stacked table as text, which can be found and copied', async () => {
    const page = await visit(guide, { viewport: phone });
    const cell = page.locator('.table-stack td').first();
    expect(await cell.innerText()).toMatch(/^[A-Z][^:]+: ./);
    await page.setViewportSize(desk);
    expect(await cell.innerText()).not.toMatch(/^[A-Z][^:]+: /);
    await page.context().close();
  });

  it('can be read where the style sheet is lost', async () => {
    const context = await browser.newContext({ viewport: phone });
    const page = await context.newPage();
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(new URL('/states', inject('origin')).href);
    expect(
      await page
        .getByRole('link', { name: /^OH, Ohio/ })
        .first()
        .textContent(),
    ).toBe('OH');
    await page.goto(new URL(guide, inject('origin')).href);
    const fills = await page
      .locator('#pay .strips rect')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).fill));
    expect(new Set(fills).size).toBeGreaterThan(2);
    expect(fills).not.toContain('rgb(0, 0, 0)');
    await context.close();
  });

  it('copies the address of a heading', async () => {
    const page = await visit(guide, {
      viewport: desk,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('#pay .headed:has(h2) .anchor').click();
    await page
      .locator('[role=status]', { hasText: 'Address copied' })
      .waitFor({ state: 'attached' });
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/peer-specialist#pay$/);
    expect(new URL(page.url()).hash).toBe('#pay');
    await page.context().close();
  });

  it('offers the share sheet where there is one, copying otherwise, and mail', async () => {
    const page = await visit(guide, {
      viewport: phone,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    expect(await page.locator('a[href^="mailto:?subject="]').count()).toBe(1);
    await page.evaluate('Object.defineProperty(navigator, "share", { value: undefined })');
    await page.locator('a[data-share]').click();
    await page
      .locator('[role=status]', { hasText: 'Address copied' })
      .waitFor({ state: 'attached' });
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/\/peer-specialist$/);
    const context = await browser.newContext({ viewport: phone });
    await context.addInitScript(() => {
      Object.assign(navigator, {
        share: async (data: ShareData) => Object.assign(window, { shared: data }),
      });
    });
    const sharing = await context.newPage();
    await sharing.goto(new URL(guide, inject('origin')).href);
    await sharing.locator('a[data-share]').click();
    const shared = await sharing.evaluate('window.shared');
    expect(shared).toMatchObject({ url: expect.stringMatching(/\/careers\/peer-specialist$/) });
    await context.close();
    await page.context().close();
  });

  it('moves nothing when the typeface arrives', async () => {
    const page = await visit(guide, { viewport: phone });
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      const entries: PerformanceEntry[] = await new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve([]), 500);
      });
      return entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
    });
    expect(shift).toBeLessThan(0.01);
    await page.context().close();
  });
});
