import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Engine, LaunchOptions, Tab } from '@/tests/browsers/tab';
import { chromiumFlags, chromiumPath } from '@/tests/support/browser';

/** A page whose console and requests are noted from the start. */
async function tabOf(browser: Browser, page: Page, origin: string): Promise<Tab> {
  const problems: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin)
      foreign.push(request.url());
  });
  return {
    goto: async (path) => {
      await page.goto(new URL(path, origin).href);
    },
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    press: (key) => page.keyboard.press(key),
    problems: async () => problems,
    foreign: async () => foreign,
    close: () => browser.close(),
  };
}

/** Chromium, by its own protocol. */
export const chromium: Engine = {
  name: 'Chromium',
  canForceColors: true,
  async launch({ origin, forcedColors = false }: LaunchOptions) {
    const executablePath = await chromiumPath();
    const browser = await launch({ executablePath, args: chromiumFlags });
    // Without a window it asks nobody whether a page may copy, and refuses.
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    const page = await browser.newPage();
    await page.bringToFront();
    if (forcedColors) {
      const session = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
    }
    return tabOf(browser, page, origin);
  },
};

const firefoxPath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** Firefox, by WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  canForceColors: true,
  async launch({ origin, forcedColors = false }: LaunchOptions) {
    if (!existsSync(firefoxPath))
      throw new Error(`No ${firefoxPath}: apt-get install firefox-esr, or name one in FIREFOX`);
    const browser = await launch({
      browser: 'firefox',
      executablePath: firefoxPath,
      headless: true,
      // 2: the colors of the system, never those of the page.
      extraPrefsFirefox: forcedColors ? { 'browser.display.document_color_use': 2 } : {},
    });
    return tabOf(browser, await browser.newPage(), origin);
  },
};
