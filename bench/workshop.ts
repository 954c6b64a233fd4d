import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeGuides } from '@/bench/guides';
import { filesBelow } from '@/lib/build/built-site.mjs';

/** The folder of this run, outside of the project; nothing of it outlives the run. */
export const workshop = mkdtempSync(join(tmpdir(), 'bench-'));
if (!process.argv.includes("--keep"))
  process.on("exit", () => rmSync(workshop, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const leftBehind = ['.git', 'node_modules', '.next', '.contentlayer', 'out', 'bench', 'tests'];

/** The routes of which the rivals make pages too; `same pages` is our site with these alone. */
const sameRoutes = [
  ...['globals.css', 'layout.tsx', 'page.tsx', 'not-found.tsx', 'error-page', 'icon.svg', 'icons'],
  ...['manifest.ts', 'robots.ts', 'sitemap.ts', 'healthz', 'markdown-answer.ts'],
  ...['careers/page.tsx', 'careers/career-index.tsx', 'careers/[slug]/page.tsx'],
  ...['careers/[slug]/handout', 'careers/[slug]/text.md'],
];

export type Pages = 'same' | 'whole';

/** What a build of ours leaves behind; removed before each, so that every build is a first one. */
export const ourTraces = ['.next', '.contentlayer', 'out', 'deploy/redirects.conf'];

function keepSameRoutes(app: string): void {
  const kept = sameRoutes.map((route) => join(app, route));
  for (const file of filesBelow(app, /./))
    if (!kept.some((route) => file === route || file.startsWith(`${route}/`))) rmSync(file);
}

/** Packages as hard links, which cost neither time nor room; Turbopack follows no symbolic ones. */
function sharePackages(folder: string): void {
  const copied = spawnSync('cp', ['-al', resolve('node_modules'), folder]);
  if (copied.status !== 0) spawnSync('cp', ['-a', resolve('node_modules'), folder]);
}

/** A copy of this project with `guides` more guides than it has; made once a run. */
export function copyOfOurs(guides: number, pages: Pages): string {
  const folder = join(workshop, `ours-${pages}-${guides}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  const filter = (path: string) => !leftBehind.some((name) => path === resolve(name));
  cpSync(resolve('.'), folder, { recursive: true, filter });
  sharePackages(folder);
  writeGuides(folder, guides);
  if (pages === 'same') keepSameRoutes(join(folder, 'app'));
  return folder;
}
