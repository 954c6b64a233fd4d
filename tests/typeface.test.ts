import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { letters } from '@/lib/build/typeface';
import { launchBrowser } from '@/tests/support/browser';

let browser: Browser;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(inject('origin'));
  await page.evaluate(load);
  session = await page.context().newCDPSession(page);
});
afterAll(() => browser.close());

/** Loads each typeface that the style names, without the right to be left out when it is late. */
const load = async () => {
  const faces = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ cssText }) => /url\(/.test(cssText));
  for (const { style, parentStyleSheet } of faces) {
    const source = /url\("?([^")]+)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
    const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
    const address = new URL(source, parentStyleSheet?.href ?? '');
    const weight = style.getPropertyValue('font-weight');
    const face = new FontFace(`${family} asked`, `url(${address})`, { weight });
    document.fonts.add(await face.load());
  }
};

describe.each([
  ['besley', 'Besley', [400, 430, 500, 600, 650]],
  ['publicSans', 'Public Sans', [400, 600, 650, 700]],
] as const)('%s', (family, name, weights) => {
  it('has every letter that the site may write', async () => {
    await page.evaluate(
      ([text, font]) => {
        document.getElementById('asked')?.remove();
        const asked = document.createElement('pre');
        asked.id = 'asked';
        asked.textContent = text;
        asked.style.fontFamily = `"${font} asked"`;
        document.body.append(asked);
        // Letters have no typeface before they are laid out.
        asked.getBoundingClientRect();
      },
      [letters, family] as const,
    );
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: '#asked',
    });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map(({ familyName }) => familyName.replace(/ Thin$/, ''))).toEqual([name]);
  });

  it('has the weights that the style asks for', async () => {
    const widths = await page.evaluate(
      ([asked, font]) =>
        asked.map((weight) => {
          const line = document.createElement('span');
          line.textContent = 'What a peer specialist earns';
          line.style.font = `${weight} 100px "${font} asked"`;
          line.style.whiteSpace = 'nowrap';
          document.body.append(line);
          return line.getBoundingClientRect().width;
        }),
      [weights, family] as const,
    );
    expect(widths).toEqual([...new Set(widths)].sort((one, other) => one - other));
  });
});

it('weighs at most 45 KB together', async () => {
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize),
  );
  expect(new Set(sizes).size).toBe(2);
  expect([...new Set(sizes)].reduce((sum, size) => sum + size)).toBeLessThanOrEqual(45 * 1024);
});
