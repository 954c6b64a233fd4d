import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Shell } from '@/bench/shell';
import { filesBelow } from '@/lib/build/built-site.mjs';

/** A site as its builder would have made it with another tool; its source is `rivals/<name>`. */
export type Rival = {
  readonly name: 'hugo' | 'astro' | 'next';
  readonly build: readonly [string, ...string[]];
  /** Where it takes files that are served as they are. */
  readonly files: string;
  /** Where its build writes. */
  readonly made: string;
  /** What a build leaves behind; removed before each, so that every build is a first one. */
  readonly traces: readonly string[];
  readonly hasPackages: boolean;
};

export const hugo: Rival = {
  name: 'hugo',
  build: ['hugo', '--quiet'],
  files: 'static',
  made: 'public',
  traces: ['public', 'resources', '.hugo_build.lock'],
  hasPackages: false,
};

export const astro: Rival = {
  name: 'astro',
  build: ['npm', 'run', 'build'],
  files: 'public',
  made: 'dist',
  traces: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  hasPackages: true,
};

/** Gives a rival's folder our style sheet, typeface and icons at their addresses, and the shell. */
export function dressRival({ files }: Rival, folder: string, mirror: string, shell: Shell): void {
  const { style, font, icon, touchIcon, manifest } = shell;
  for (const path of [style, font, icon.replace(/\?.*/, ''), touchIcon, manifest]) {
    mkdirSync(dirname(join(folder, files, path)), { recursive: true });
    cpSync(join(mirror, path), join(folder, files, path));
  }
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data/shell.json'), JSON.stringify(shell, null, 2));
}

/** Removes what earlier builds left. */
export function clean(folder: string, traces: readonly string[]): void {
  for (const trace of traces) rmSync(join(folder, trace), { recursive: true, force: true });
}

/** A page `careers/x/index.html` as `careers/x.html`, which is how the front serves a page. */
export function flatten(folder: string): void {
  for (const path of filesBelow(folder, /^index\.html$/))
    if (dirname(path) !== folder) renameSync(path, `${dirname(path)}.html`);
}
