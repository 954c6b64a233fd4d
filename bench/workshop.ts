import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeGuides } from '@/bench/guides';
import { filesBelow } from '@/lib/build/files-below';

const { values } = parseArgs({
  strict: false,
  options: { keep: { type: 'boolean' }, in: { type: 'string' } },
});

/**
 * The folder of this run, outside of the project. `--keep` leaves it to look into, and `--in` goes on in
 * one that was left.
 */
export const workshop =
  typeof values.in === 'string' ? values.in : mkdtempSync(join(tmpdir(), 'bench-'));
// Next takes the topmost lock file for the root of a project, but looks no further than a repository.
mkdirSync(join(workshop, '.git'), { recursive: true });
if (values.keep || values.in) console.log(`Kept: ${workshop}`);
else process.on('exit', () => rmSync(workshop, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const leftBehind = ['.git', 'node_modules', '.next', '.contentlayer', 'out', 'bench', 'tests'];

/**
 * The routes of which the rivals make pages too, and the search, whose index a test of 1,000 guides
 * needs; `same` is our site with these alone.
 */
const sameRoutes = [
  ...[
    'globals.css',
    'layout.tsx',
    'page.tsx',
    'global-not-found.tsx',
    'error-page',
    'icon.svg',
    'icons',
  ],
  ...['manifest.ts', 'robots.ts', 'sitemap.ts', 'healthz', 'markdown-answer.ts'],
  ...['careers/page.tsx', 'careers/career-index.tsx', 'careers/[slug]/page.tsx'],
  ...['careers/[slug]/handout', 'careers/[slug]/text.md', 'search', 'search-index.json'],
];

export type Pages = 'same' | 'whole';

/** What a build of ours leaves behind; removed before each, so that every build is a first one. */
export const ourTraces = [
  '.next',
  '.contentlayer',
  'out',
  'app/besley.woff2',
  'app/public-sans.woff2',
  'deploy/redirects.conf',
  'lib/server/redirects.json',
];

function keepSameRoutes(app: string): void {
  const kept = sameRoutes.map((route) => join(app, route));
  for (const file of filesBelow(app, /./))
    if (!kept.some((route) => file === route || file.startsWith(`${route}/`))) rmSync(file);
  const lost = kept.filter((route) => !existsSync(route));
  if (lost.length > 0) throw new Error(`No such route any more: ${lost.join(', ')}`);
}

/** A folder as hard links, which cost neither time nor room; Turbopack follows no symbolic ones. */
export function shareFolder(from: string, into: string): void {
  if (spawnSync('cp', ['-al', from, into]).status === 0) return;
  if (spawnSync('cp', ['-a', from, into]).status !== 0) throw new Error(`Cannot copy ${from}`);
}

/** A copy of this project with `guides` generated guides beside its own; made once a run. */
export function copyOfOurs(guides: number, pages: Pages): string {
  const folder = join(workshop, `ours-${pages}-${guides}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  const filter = (path: string) => !leftBehind.some((name) => path === resolve(name));
  cpSync(resolve('.'), folder, { recursive: true, filter });
  shareFolder(resolve('node_modules'), folder);
  writeGuides(folder, guides);
  if (pages === 'same') keepSameRoutes(join(folder, 'app'));
  return folder;
}
