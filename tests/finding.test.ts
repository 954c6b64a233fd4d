import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { careers } from '@/lib/articles/careers';
import { violationsOn } from '@/tests/support/axe';
import { launchBrowser } from '@/tests/support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 740 } };
/** On a phone the search of a page below the home page is a link to the one of the A to Z. */
const desk = { viewport: { width: 1280, height: 740 } };

async function visit(path: string, options: BrowserContextOptions = phone): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(new URL(path, inject('origin')).href);
  return page;
}

const field = (page: Page) => page.getByRole('combobox');

/** Types into the search of a page as a reader does and waits for the list. */
async function ask(page: Page, question: string): Promise<void> {
  await page.locator('search input').focus();
  await page.keyboard.type(question);
  await page.getByRole('option').first().waitFor();
}

describe('the search box', () => {
  it('loads nothing before it is touched', async () => {
    const page = await visit('/');
    const loaded = await page.evaluate(
      'performance.getEntriesByType("resource").map((e) => e.name)',
    );
    expect(String(loaded)).toContain('/site.js');
    expect(String(loaded)).not.toContain('/search');
    await page.context().close();
  });

  it('is a combobox whose arrows choose and whose Enter follows', async () => {
    const page = await visit('/advice', desk);
    await ask(page, 'drug counsellor pay texas');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await field(page).getAttribute('aria-controls')).toBe(
      await page.getByRole('listbox').getAttribute('id'),
    );
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('option').last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const chosen = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
    expect(await page.locator(`#${chosen} mark`).allTextContents()).toContain('Texas');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/careers\/substance-use-counselor\/pay#21-1018-texas$/);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of WCAG 2.2 AA while open, %s',
    async (colorScheme) => {
      const page = await visit('/careers', { ...desk, colorScheme });
      await ask(page, 'peer');
      await page.keyboard.press('ArrowDown');
      expect(await violationsOn(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('closes on Escape, opens again on the arrow, and says how much it found', async () => {
    const page = await visit('/');
    await ask(page, 'peer');
    expect(await page.locator('search [role=status]').textContent()).toMatch(
      /^(8 of )?\d+ results?$/,
    );
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe('peer');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('listbox').waitFor();
    await page.context().close();
  });

  it('follows a touched result and lists all of them on Enter', async () => {
    const page = await visit('/', desk);
    await ask(page, 'felony');
    await page.getByRole('option').first().click();
    await page.waitForURL(/\/advice\/criminal-records$/);
    await page.locator('search input').fill('felony');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=felony$/);
    await page.locator('#results ol a').first().waitFor();
    expect(await page.locator('#results ol a').first().getAttribute('href')).toBe(
      '/advice/criminal-records',
    );
    expect(await page.locator('main h2').first().textContent()).toBe('Results for “felony”');
    await page.context().close();
  });

  it('leads to the A to Z without scripts', async () => {
    const page = await visit('/', { ...phone, javaScriptEnabled: false });
    await page.locator('search input').fill('cps');
    await page.locator('search button').click();
    await page.waitForURL(/\/search\?q=cps$/);
    expect(await page.locator('main').getByText('CPS', { exact: true }).count()).toBe(1);
    expect(await page.locator('main ul a').count()).toBeGreaterThan(300);
    await page.context().close();
  });

  it.each([
    ['markup', '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['control characters', '\u0001\u0002 '],
    ['emoji', '🧠'],
    ['right-to-left text', '\u202eאבג'],
    ['nothing', ''],
  ])('stays whole when the address asks for %s', async (_, question) => {
    const problems: string[] = [];
    const page = await visit('/');
    page.on('pageerror', (error) => problems.push(error.message));
    const address = new URL('/search', inject('origin'));
    address.searchParams.set('q', question);
    const answer = await page.goto(address.href, { waitUntil: 'networkidle' });
    expect(answer?.status()).toBe(200);
    expect(problems).toEqual([]);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await page.locator('main img, main script:not([type])').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.context().close();
  });
});

describe('without scripts', () => {
  const plain = { ...phone, javaScriptEnabled: false };

  it('the table of careers is narrowed by links, and the choice stays in the address', async () => {
    const page = await visit('/careers', plain);
    const rows = () => page.locator('tbody th[scope=row]').count();
    const before = await rows();
    await page.getByRole('link', { name: 'No degree', exact: true }).click();
    await page.getByRole('link', { name: 'Hired for it' }).click();
    expect(new URL(page.url()).pathname).toBe('/careers/only/no-degree.required');
    expect(await rows()).toBeLessThan(before);
    expect(await page.locator('.choices [aria-current=true]').allTextContents()).toEqual([
      'No degree',
      'Any',
      'Hired for it',
    ]);
    await page.context().close();
  });

  it('three answers lead to two or three guides, and nothing leaves the browser', async () => {
    const page = await visit('/fit', plain);
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const answer of ['Treating people by talk', 'A short course', 'None of these'])
      await page.locator('summary:visible', { hasText: answer }).click();
    const guides = page.locator(
      'details[open] details[open] details[open] > div > ul > li > a:first-child',
    );
    expect(await guides.count()).toBeGreaterThanOrEqual(2);
    expect(await guides.count()).toBeLessThanOrEqual(3);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it('the other order of a comparison leads to its one address', async () => {
    const page = await visit('/compare/recovery-coach-vs-peer-specialist', plain);
    expect(new URL(page.url()).pathname).toBe('/compare/peer-specialist-vs-recovery-coach');
    await page.context().close();
  });

  it('every career on the map of the field is a link', async () => {
    const page = await visit('/pathways', plain);
    const links = page.locator('.map h3 a');
    expect(await links.count()).toBe(careers.length);
    await links.first().click();
    await page.waitForURL(/\/careers\/[a-z-]+$/);
    await page.context().close();
  });
});
