import { afterEach, describe, expect, inject, it } from 'vitest';
import { chromium, firefox } from '@/tests/browsers/puppeteer-engine';
import { type Engine, type LaunchOptions, type Tab, until } from '@/tests/browsers/tab';
import { webkit } from '@/tests/browsers/webkit-engine';

const engines: readonly Engine[] = [chromium, firefox, webkit];
const guide = '/careers/peer-specialist';
const firstOption = '[role=option]';

let tab: Tab | undefined;
afterEach(async () => {
  await tab?.close();
  tab = undefined;
});

async function launch(engine: Engine, options: Partial<LaunchOptions> = {}): Promise<Tab> {
  tab = await engine.launch({ origin: inject('origin'), ...options });
  return tab;
}

async function expectQuiet(page: Tab): Promise<void> {
  expect(await page.problems()).toEqual([]);
  expect(await page.foreign()).toEqual([]);
}

describe.each(engines)('in $name', (engine) => {
  it('the flagship can be read, and asks nobody else', async () => {
    const page = await launch(engine);
    await page.goto(guide);
    expect(await page.evaluate('document.querySelector("h1").textContent')).toMatch(/peer/i);
    await until(page, 'document.fonts.status === "loaded"');
    await until(page, 'document.querySelector("search input").getAttribute("role") === "combobox"');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
    expect(
      await page.evaluate('document.querySelectorAll("main svg text").length'),
    ).toBeGreaterThan(5);
    await expectQuiet(page);
  });

  it('the search answers in the box and on its page', async () => {
    const page = await launch(engine);
    await page.goto('/');
    await page.type('search input', 'felony');
    await until(page, `document.querySelector('${firstOption}')`);
    await page.press('ArrowDown');
    await until(page, `document.querySelector('${firstOption}').ariaSelected === 'true'`);
    await page.press('Enter');
    await until(page, 'location.pathname === "/advice/criminal-records"');
    await page.goto('/search?q=felony');
    await until(page, 'document.querySelector("#results .result-line mark")');
    expect(await page.evaluate('document.title')).toMatch(/^felony – results/);
    expect(await page.evaluate('document.querySelector("#results-count").textContent')).toMatch(
      /^\d+ (of \d+ )?results?$/,
    );
    await expectQuiet(page);
  });

  it('the address of a page and of a heading is copied in sight', async () => {
    const page = await launch(engine);
    await page.goto(guide);
    await until(page, 'document.querySelector("search input").getAttribute("role") === "combobox"');
    expect(await page.evaluate('typeof navigator.clipboard.writeText')).toBe('function');
    await page.evaluate('Object.defineProperty(navigator, "share", { value: undefined }) && 1');
    await page.click('a[data-share]');
    await until(page, 'document.querySelector("a[data-share]").textContent === "Address copied"');
    await until(
      page,
      'document.querySelector("body > [role=status]").textContent === "Address copied"',
    );
    await expectQuiet(page);
  });
});

describe.each(engines.filter(({ canForceColors }) => canForceColors))('in $name', (engine) => {
  it('a contrast theme leaves every word of the results to be read', async () => {
    const page = await launch(engine, { forcedColors: true });
    await page.goto('/search?q=peer');
    await until(page, 'document.querySelector("#results mark")');
    expect(await page.evaluate('matchMedia("(forced-colors: active)").matches')).toBe(true);
    const colorOf = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
    expect(await colorOf('#results a mark', 'color')).toBe(await colorOf('#results a', 'color'));
    expect(await colorOf('#results a mark', 'color')).not.toBe(
      await colorOf('body', 'backgroundColor'),
    );
    await page.type('search input', ' specialist');
    await until(page, `document.querySelector('${firstOption}')`);
    await page.press('ArrowDown');
    expect(await colorOf(`${firstOption}[aria-selected=true]`, 'outlineStyle')).toBe('solid');
    await expectQuiet(page);
  });
});
