import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** The first paragraph below the first heading of a Markdown file. */
const firstParagraph = /^(## .*\n\n)(.+)$/m;

/**
 * Saves a changed sentence `times` times and gives the seconds, each time, until an open page shows it
 * without being asked to reload.
 */
export async function timeEdits(
  browser: Browser,
  address: string,
  file: string,
  times: number,
): Promise<number[]> {
  const page = await browser.newPage();
  const written = readFileSync(file, 'utf8');
  const seconds: number[] = [];
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 300_000 });
    // What a development server does after its first answer is no part of an edit.
    await page.waitForTimeout(5_000);
    for (let edit = 0; edit <= times; edit += 1) {
      const mark = `This is change number ${edit + 1}.`;
      const start = performance.now();
      writeFileSync(file, written.replace(firstParagraph, `$1$2 ${mark}`));
      await page.waitForFunction((text) => document.body?.innerText.includes(text), mark, {
        polling: 20,
        timeout: 120_000,
      });
      seconds.push((performance.now() - start) / 1000);
      await page.waitForTimeout(1_500);
    }
  } finally {
    writeFileSync(file, written);
    await page.close();
  }
  // The first compiles what later ones find compiled.
  return seconds.slice(1);
}
