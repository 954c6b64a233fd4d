import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ourSite } from '@/bench/built';
import { timeEdits } from '@/bench/edits';
import { type Findings, failed, judged, type Verdict } from '@/bench/findings';
import { rounded, type Spread, spreadOf } from '@/bench/numbers';
import { say } from '@/bench/progress';
import { siteOf } from '@/bench/rival-site';
import { astro, hugo } from '@/bench/rivals';
import { startCommand } from '@/bench/serve';
import { copyOfOurs } from '@/bench/workshop';
import { launchBrowser } from '@/tests/support/browser';

const flagship = 'careers/peer-specialist';

const note = `From saving the Markdown of the flagship to its changed sentence in a page that lies open
in Chromium, under each tool's own development command. One edit before is not counted.`;

type Command = (port: number) => readonly [string, ...string[]];
type Edited = { readonly name: string; readonly seconds?: Spread; readonly failure?: string };

async function edited(
  [browser, runs]: readonly [Browser, number],
  name: string,
  folder: string,
  command: Command,
): Promise<Edited> {
  try {
    const { origin, stop } = await startCommand(folder, command);
    const file = join(folder, `content/${flagship}.md`);
    const seconds = await timeEdits(browser, `${origin}/${flagship}`, file, runs).finally(stop);
    say(`editing, ${name}: ${seconds.map(rounded).join(', ')} s`);
    return { name, seconds: spreadOf(seconds) };
  } catch (fault) {
    const failure = String(fault).split('\n')[0] ?? '';
    say(`editing, ${name}: ${failure}`);
    return { name, failure };
  }
}

const verdict = (goal: 'editFew' | 'editMany', { seconds, failure }: Edited): Verdict =>
  seconds ? judged(goal, seconds) : failed(goal, failure ?? '');

/** How soon an editor sees a change, at the guides there are and at many more. */
export async function editing(guides: number, runs: number): Promise<Findings> {
  const dressedAs = await ourSite(0, 'whole');
  const browser = await launchBrowser();
  const at = [browser, runs] as const;
  const dev: Command = () => ['npm', 'run', 'dev'];
  const serve: Command = (port) => ['hugo', 'server', '--port', `${port}`];
  const astroDev: Command = (port) => ['npx', 'astro', 'dev', '--port', `${port}`];
  const few = await edited(at, 'ours, 12 guides', copyOfOurs(0, 'whole'), dev);
  const many = await edited(at, `ours, ${guides} more`, copyOfOurs(guides, 'whole'), dev);
  const rivals = [
    await edited(at, 'hugo server, 12 guides', siteOf(hugo, 0, dressedAs), serve),
    await edited(at, `hugo server, ${guides} more`, siteOf(hugo, guides, dressedAs), serve),
    await edited(at, 'astro dev, 12 guides', siteOf(astro, 0, dressedAs), astroDev),
  ];
  await browser.close();
  return {
    verdicts: [verdict('editFew', few), verdict('editMany', many)],
    tables: [
      {
        title: 'Editing',
        note,
        head: ['Command', 'Seconds, median', 'Seconds'],
        rows: [few, many, ...rivals].map(({ name, seconds, failure }) =>
          seconds
            ? [
                name,
                rounded(seconds.median),
                `${rounded(seconds.least)} to ${rounded(seconds.most)}`,
              ]
            : [name, failure ?? '', ''],
        ),
      },
    ],
  };
}
