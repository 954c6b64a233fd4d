import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '@/tests/support/browser';
import { newerThanHeld } from '@/tests/support/browser-baseline';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 740 } };

async function open(options: BrowserContextOptions = phone): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(5000);
  return page;
}
const at = (path: string) => new URL(path, inject('origin')).href;

const input = (page: Page) => page.locator('search input');
const options = (page: Page) => page.getByRole('option');
const indexFile = /\/search-index\.json/;

async function type(page: Page, question: string): Promise<void> {
  await input(page).focus();
  await page.keyboard.type(question);
}

describe('a search that cannot answer says so', () => {
  it.each([
    ['is lost', (page: Page) => page.route(indexFile, (route) => route.abort())],
    [
      'is refused',
      (page: Page) => page.route(indexFile, (route) => route.fulfill({ status: 503 })),
    ],
    ['is no JSON', (page: Page) => page.route(indexFile, (route) => route.fulfill({ body: '<' }))],
  ])('when the index %s', async (_, lose) => {
    const problems: string[] = [];
    const page = await open();
    page.on('pageerror', ({ message }) => problems.push(message));
    await lose(page);
    await page.goto(at('/search?q=peer'));
    await page.locator('#results').getByText('The search does not answer').waitFor();
    expect(await page.locator('#results-count').textContent()).toContain('does not answer');
    await type(page, 'peer');
    const note = page.locator('search [role=status]');
    await note.getByText('The search does not answer').waitFor();
    expect(await note.locator('a').getAttribute('href')).toBe('/search');
    const shown = await note.boundingBox();
    expect(shown?.height).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each(['/search.js', '/search-index.json'])(
    'and answers when the network that lost %s is back',
    async (file) => {
      const page = await open();
      let isDown = true;
      await page.route(`**${file}*`, (route) => (isDown ? route.abort() : route.continue()));
      await page.goto(at('/'));
      const lost = page.waitForEvent('requestfailed');
      await input(page).focus();
      await lost;
      await page.waitForTimeout(100);
      isDown = false;
      await type(page, 'peer');
      await options(page).first().waitFor();
      expect(await page.locator('search').getByText('does not answer').count()).toBe(0);
      await page.context().close();
    },
  );

  it('lists what has a name when the parts of articles are lost, and says what was not searched', async () => {
    const page = await open();
    await page.route('**/search-parts.json', (route) => route.abort());
    await page.goto(at('/search?q=peer+specialist'));
    await page.getByText('The parts of guides were not searched').waitFor();
    expect(await page.locator('#results ol a').first().getAttribute('href')).toBe(
      '/careers/peer-specialist',
    );
    await page.context().close();
  });
});

it('works without what Chrome 109, Firefox 115 and Safari 15.4 lack', async () => {
  const problems: string[] = [];
  const page = await open();
  page.on('pageerror', ({ message }) => problems.push(message));
  await page.addInitScript((names) => {
    for (const name of names) {
      const path = name.split('.');
      const last = path.pop() ?? '';
      const owner = path.reduce<Record<string, unknown> | undefined>(
        (value, key) => value?.[key] as Record<string, unknown> | undefined,
        globalThis as unknown as Record<string, unknown>,
      );
      if (owner) delete owner[last];
    }
  }, newerThanHeld);
  await page.goto(at('/search?q=peer'));
  await page.locator('#results ol a').first().waitFor();
  await type(page, ' specialist');
  await options(page).first().waitFor();
  expect(await page.evaluate('[].toSorted')).toBeUndefined();
  expect(problems).toEqual([]);
  await page.context().close();
});

describe('in a contrast theme', () => {
  it.each(['light', 'dark'] as const)(
    'the words that fit can be read and the chosen option is seen, %s',
    async (colorScheme) => {
      const page = await open({ ...phone, forcedColors: 'active', colorScheme });
      await page.goto(at('/search?q=peer'));
      const inPage = page.locator('#results mark').first();
      await inPage.waitFor();
      await type(page, ' specialist');
      await options(page).first().waitFor();
      for (const mark of [inPage, page.locator('search mark').first()]) {
        const colors = await mark.evaluate((element) => {
          const parent = element.parentElement as Element;
          return [getComputedStyle(element).color, getComputedStyle(parent).color];
        });
        expect(colors[0]).toBe(colors[1]);
      }
      await page.keyboard.press('ArrowDown');
      const look = (place: number) =>
        options(page)
          .nth(place)
          .evaluate((element) => {
            const { outlineStyle, outlineWidth, borderLeftWidth } = getComputedStyle(element);
            return [outlineStyle, outlineWidth, borderLeftWidth].join();
          });
      expect(await look(0)).not.toBe(await look(1));
      await page.context().close();
    },
  );
});

it('leaves the keys of an input method alone', async () => {
  const page = await open();
  await page.goto(at('/'));
  await type(page, 'peer');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  const kept = await input(page).evaluate((field) => {
    const press = (init: KeyboardEventInit) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { cancelable: true, bubbles: true, ...init }),
      );
    return [
      press({ key: 'ArrowDown', isComposing: true }),
      press({ key: 'Enter', isComposing: true }),
      press({ key: 'Enter', keyCode: 229 }),
    ];
  });
  expect(kept).toEqual([true, true, true]);
  expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
  expect(new URL(page.url()).pathname).toBe('/');
  await page.context().close();
});

describe('the field', () => {
  it('is a combobox before it is touched, and loads nothing for it', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(at('/'), { waitUntil: 'networkidle' });
    expect(await input(page).getAttribute('role')).toBe('combobox');
    expect(await input(page).getAttribute('aria-expanded')).toBe('false');
    expect(asked.filter((path) => path.startsWith('/search'))).toEqual([]);
    await page.context().close();
  });

  it('answers where it had the focus, and letters, before the script came', async () => {
    const page = await open();
    await page.route('**/site.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.goto(at('/'), { waitUntil: 'commit' });
    await input(page).focus();
    await page.keyboard.type('peer');
    expect(await input(page).getAttribute('role')).toBeNull();
    await options(page).first().waitFor();
    await page.context().close();
  });
});

describe('the page of results', () => {
  it('counts honestly', async () => {
    const page = await open();
    await page.goto(at('/search?q=1619(b)'));
    const count = page.locator('#results-count');
    await count.filter({ hasText: 'result' }).waitFor({ state: 'attached' });
    const listed = await page.locator('#results ol li').count();
    expect(await count.textContent()).toMatch(listed === 1 ? /^1 result$/ : /\d results$/);
    await page.goto(at('/search?q=peer'));
    await count.filter({ hasText: 'result' }).waitFor({ state: 'attached' });
    expect(await page.locator('#results ol li').count()).toBe(30);
    expect(await count.textContent()).toMatch(/^30 of \d{2,3} results$/);
    await page.context().close();
  });

  it('has what was asked in its title', async () => {
    const page = await open();
    await page.goto(at('/search?q=peer'));
    await page.locator('#results ol a').first().waitFor();
    expect(await page.title()).toMatch(/^peer – results – /);
    await page.context().close();
  });

  it('shows a line of the text that fits under each result', async () => {
    const page = await open();
    await page.goto(at('/search?q=felony'));
    const item = page.locator('#results ol li', { has: page.locator('a[href*="#"]') });
    await item.locator('.result-line mark').first().waitFor();
    await page.waitForLoadState('networkidle');
    const lines = await page.locator('#results ol .result-line').allTextContents();
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => line.length < 10)).toEqual([]);
    expect(lines.filter((line) => /felon/i.test(line)).length).toBeGreaterThan(2);
    await page.goto(at('/search?q=CHW'));
    await page.locator('#results .result-line').first().getByText('Also called CHW').waitFor();
    await page.context().close();
  });
});

describe('sharing', () => {
  const clipboard = ['clipboard-read', 'clipboard-write'];
  const guide = '/careers/peer-specialist';

  it('shows that an address is copied, and says it each time', async () => {
    const page = await open({ ...phone, permissions: clipboard });
    await page.goto(at(guide));
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      const heard: string[] = [];
      const status = document.querySelector('body > [role=status]') as Element;
      new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { heard });
    });
    const share = page.locator('a[data-share]').first();
    const words = await share.textContent();
    for (let times = 0; times < 2; times += 1) {
      await share.click();
      await page.locator('a[data-share]').getByText('Address copied').waitFor();
      await page.waitForTimeout(200);
    }
    expect(await page.evaluate('window.heard')).toEqual(
      expect.arrayContaining(['Address copied', '', 'Address copied']),
    );
    await share.filter({ hasText: words ?? '' }).waitFor();
    await page.context().close();
  });

  it('shows the address where it cannot be copied', async () => {
    const page = await open();
    await page.goto(at(guide));
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('a[data-share]').first().click();
    await page.locator('a[data-share]').first().getByText(guide).waitFor();
    await page.context().close();
  });
});
