import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { letters } from '@/lib/build/typeface';
import { launchBrowser } from '@/tests/support/browser';

let browser: Browser;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(inject('origin'));
  session = await page.context().newCDPSession(page);
});
afterAll(() => browser.close());

/** Loads the typeface that the style names, without the right to be left out when it is late. */
const load = async () => {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const named = rules.find((rule) => rule instanceof CSSFontFaceRule && /url\(/.test(rule.cssText));
  if (!(named instanceof CSSFontFaceRule)) throw new Error('The style names no typeface');
  const source = named.style.getPropertyValue('src');
  const address = new URL(
    /url\("?([^")]+)/.exec(source)?.[1] ?? '',
    named.parentStyleSheet?.href ?? '',
  );
  const weight = named.style.getPropertyValue('font-weight');
  document.fonts.add(await new FontFace('Asked', `url(${address})`, { weight }).load());
};

it('has every letter that the site may write', async () => {
  await page.evaluate(load);
  await page.evaluate((text) => {
    const asked = document.createElement('pre');
    asked.id = 'asked';
    asked.textContent = text;
    asked.style.fontFamily = 'Asked';
    document.body.append(asked);
  }, letters);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '#asked',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ familyName }) => familyName)).toEqual(['Atkinson Hyperlegible Next']);
});

it('has the weights that the style asks for', async () => {
  const widths = await page.evaluate(() =>
    [400, 600, 700].map((weight) => {
      const line = document.createElement('span');
      line.textContent = 'What a peer specialist earns';
      line.style.font = `${weight} 100px Asked`;
      line.style.whiteSpace = 'nowrap';
      document.body.append(line);
      return line.getBoundingClientRect().width;
    }),
  );
  expect(widths).toEqual([...new Set(widths)].sort((one, other) => one - other));
});
