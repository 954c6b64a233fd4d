import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { copyOfOurs, realGuides } from '@/bench/our-site';
import { atMost, cellOf, type Results, rounded, spreadOf } from '@/bench/results';
import { hugo, sourceOf } from '@/bench/rivals';
import { type CommandAt, flagship, startCommand } from '@/bench/servers';
import { say } from '@/bench/workspace';
import { launchBrowser } from '@/tests/support/browser';

/** The first paragraph below the first heading of a Markdown file. */
const firstParagraph = /^(## .*\n\n)(.+)$/m;

/** Saves a changed sentence, and gives the seconds until an open page shows it of its own accord. */
async function editTimes(browser: Browser, origin: string, file: string, runs: number) {
  const page = await browser.newPage();
  const written = readFileSync(file, 'utf8');
  const seconds: number[] = [];
  await page.goto(origin + flagship, { waitUntil: 'load', timeout: 300_000 });
  // What a development server does after its first answer is no part of an edit.
  await page.waitForTimeout(5_000);
  for (let edit = 0; edit <= runs; edit += 1) {
    const added = `This is change number ${edit + 1}.`;
    const start = performance.now();
    writeFileSync(file, written.replace(firstParagraph, `$1$2 ${added}`));
    await page.waitForFunction((text) => document.body?.innerText.includes(text), added, {
      polling: 20,
      timeout: 120_000,
    });
    seconds.push((performance.now() - start) / 1000);
    await page.waitForTimeout(1_500);
  }
  writeFileSync(file, written);
  await page.close();
  // The first compiles what later ones find compiled.
  return seconds.slice(1);
}

/** How soon an editor sees a change, at the guides there are and at many more. */
export async function editing(guides: number, runs: number): Promise<Results> {
  const browser = await launchBrowser();
  const edit = async (name: string, folder: string, commandAt: CommandAt) => {
    const site = await startCommand(name, folder, commandAt);
    const file = join(folder, `content${flagship}.md`);
    const seconds = await editTimes(browser, site.origin, file, runs).finally(site.stop);
    say(`${name}: ${seconds.map(rounded).join(', ')} s`);
    return { name, seconds };
  };
  const [few, many] = [`${realGuides} guides`, `${rounded(guides)} more, generated`];
  const dev: CommandAt = () => ['npm', 'run', 'dev'];
  const server: CommandAt = (port) => ['hugo', 'server', '--port', `${port}`];
  const ours = await edit(`npm run dev, ${few}`, copyOfOurs(0, 'all'), dev);
  const oursMany = await edit(`npm run dev, ${many}`, copyOfOurs(guides, 'all'), dev);
  const rivals = [
    await edit(`hugo server, ${few}`, sourceOf(hugo, 0), server),
    await edit(`hugo server, ${many}`, sourceOf(hugo, guides), server),
  ];
  await browser.close();
  const says = 'From saving to the changed page';
  return {
    title: 'Editing',
    goals: [
      atMost(`${says}, ${few}, at most 1 s`, spreadOf(ours.seconds), 1, ' s'),
      atMost(`${says}, ${many}, at most 2 s`, spreadOf(oursMany.seconds), 2, ' s'),
    ],
    table: [
      ['Command', 'Seconds'],
      ...[ours, oursMany, ...rivals].map(({ name, seconds }) => [name, cellOf(seconds)]),
    ],
  };
}
