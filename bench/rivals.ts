import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Shell } from '@/bench/shell';
import { filesBelow } from '@/lib/build/files-below';

/** A site as its builder would have made it with another tool; its source is `rivals/<name>`. */
export type Rival = {
  readonly name: 'hugo' | 'astro' | 'next';
  readonly build: readonly [string, ...string[]];
  /** By what it says, the steps of its build that can be told apart. */
  readonly steps: Readonly<Record<string, RegExp>>;
  /** Where it takes files that are served as they are. */
  readonly files: string;
  /** Where its build writes. */
  readonly made: string;
  /** What a build leaves behind; removed before each, so that every build is a first one. */
  readonly traces: readonly string[];
  /** `own` are installed in the temporary folder; `ours` are the very versions that ours uses. */
  readonly packages: 'none' | 'own' | 'ours';
  /** It is asked through its own server, not as files behind nginx. */
  readonly isServer: boolean;
};

export const hugo: Rival = {
  name: 'hugo',
  build: ['hugo', '--quiet'],
  steps: {},
  files: 'static',
  made: 'public',
  traces: ['public', 'resources', '.hugo_build.lock', 'out'],
  packages: 'none',
  isServer: false,
};

export const astro: Rival = {
  name: 'astro',
  build: ['npm', 'run', 'build'],
  steps: { content: /Synced content/ },
  files: 'public',
  made: 'dist',
  traces: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'out'],
  packages: 'own',
  isServer: false,
};

export const plainNext: Rival = {
  name: 'next',
  build: ['npm', 'run', 'build'],
  steps: {},
  files: 'public',
  made: '.next',
  traces: ['.next'],
  packages: 'ours',
  isServer: true,
};

/** Removes what earlier builds left. */
export function clean(folder: string, traces: readonly string[]): void {
  for (const trace of traces) rmSync(join(folder, trace), { recursive: true, force: true });
}

/** Gives a rival our style, typeface and icons, the shell, and what our front wants to find. */
export function dressRival(rival: Rival, folder: string, mirror: string, shell: Shell): void {
  const { style, font, icon, touchIcon, manifest } = shell;
  const asked = [icon.replace(/\?.*/, ''), touchIcon, manifest, '/speculation-rules.json'];
  // Plain Next compiles the style and the typeface itself, from the same files.
  for (const path of rival.packages === 'ours' ? asked : [...asked, style, font]) {
    mkdirSync(dirname(join(folder, rival.files, path)), { recursive: true });
    cpSync(join(mirror, path), join(folder, rival.files, path));
  }
  if (rival.packages === 'ours') cpSync('app/globals.css', join(folder, 'app/globals.css'));
  for (const name of ['data', 'deploy']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'data/shell.json'), JSON.stringify(shell, null, 2));
  writeFileSync(join(folder, 'deploy/redirects.conf'), '');
  cpSync(resolve('deploy/refused.txt'), join(folder, 'deploy/refused.txt'));
}

/** A page `careers/x/index.html` as `careers/x.html`, which is how our front serves a page. */
export function flatten(folder: string): void {
  for (const path of filesBelow(folder, /^index\.html$/))
    if (dirname(path) !== folder) renameSync(path, `${dirname(path)}.html`);
}
