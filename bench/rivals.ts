import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ourSite } from '@/bench/our-site';
import { run, say, workspace } from '@/bench/workspace';

/** A site of the same guides made with another tool; its source is `rivals/<name>`. */
export type Rival = {
  readonly name: 'hugo' | 'astro';
  readonly build: readonly [string, ...string[]];
  /** Where it takes files that are served as they are. */
  readonly files: string;
  /** Where its build writes. */
  readonly made: string;
  /** What a build leaves behind. */
  readonly traces: readonly string[];
};

export const hugo: Rival = {
  ...{ name: 'hugo', build: ['hugo', '--quiet'], files: 'static', made: 'public' },
  traces: ['public', 'resources', '.hugo_build.lock'],
};

export const astro: Rival = {
  ...{ name: 'astro', build: ['node_modules/.bin/astro', 'build'], files: 'public', made: 'dist' },
  traces: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
};

/** What lies in our `out/` for every page: style, typefaces, icons, and what nginx names in headers. */
const sharedFiles = '_next icons icon.svg manifest.webmanifest speculation-rules.json'.split(' ');

const sharedTag =
  /<link rel="(?:preload|stylesheet|icon|manifest|apple-touch-icon)"[^>]*>|<meta name="(?:viewport|theme-color|color-scheme)"[^>]*>/g;

/** What surrounds `main` in our flagship, for rivals to show the very same. */
function shellOf(page: string) {
  const [start, end] = [page.indexOf('<main'), page.indexOf('</main>') + '</main>'.length];
  const body = page.indexOf('<body');
  return {
    fonts: /<html[^>]* class="([^"]*)"/.exec(page)?.[1] ?? '',
    head: (page.slice(0, body).match(sharedTag) ?? []).join(''),
    top: page.slice(page.indexOf('>', body) + 1, start),
    bottom: page.slice(end, page.indexOf('</body>')),
  };
}

/** A guide as a rival's author would have written it, from the Markdown that our site gives away. */
function rivalGuide(markdown: string): string {
  const [title = '', summary = '', checked = '', ...body] = markdown.split('\n\n');
  const head = { title: title.replace(/^# /, ''), summary, checked };
  const lines = Object.entries(head).map(([key, words]) => `${key}: ${JSON.stringify(words)}\n`);
  return `---\n${lines.join('')}---\n\n${body.join('\n\n')}`;
}

/** A rival's source with the same guides, generated ones too, in our style; made once. */
export function sourceOf(rival: Rival, guides: number): string {
  const folder = join(workspace, `${rival.name}-${guides}`);
  const done = join(folder, 'data/shell.json');
  if (existsSync(done)) return folder;
  const ours = ourSite(guides, guides === 0 ? 'all' : 'shared');
  const out = (path: string) => join(ours, 'out', path);
  cpSync(resolve('bench/rivals', rival.name), folder, { recursive: true });
  for (const name of sharedFiles)
    cpSync(out(name), join(folder, rival.files, name), { recursive: true });
  cpSync(join(ours, 'deploy'), join(folder, 'deploy'), { recursive: true });
  if (rival.name === 'astro') run(folder, 'npm', 'install', '--no-audit', '--ignore-scripts');
  const careers = join(folder, 'content/careers');
  mkdirSync(careers, { recursive: true });
  for (const file of readdirSync(join(ours, 'content/careers'))) {
    const markdown = readFileSync(out(`careers/${file.replace(/\.md$/, '')}/text.md`), 'utf8');
    writeFileSync(join(careers, file), rivalGuide(markdown));
  }
  mkdirSync(join(folder, 'data'), { recursive: true });
  const shell = shellOf(readFileSync(out('careers/peer-specialist.html'), 'utf8'));
  writeFileSync(done, JSON.stringify(shell, null, 2));
  return folder;
}

/** The command that compresses what a rival made as our build does, into its `out/`. */
export const packCommand = ({ made }: Rival, folder: string): [string, ...string[]] => [
  resolve('node_modules/.bin/tsx'),
  ...['--tsconfig', resolve('tsconfig.json'), resolve('bench/compress.ts')],
  ...[join(folder, made), join(folder, 'out')],
];

/** A rival's site, built and compressed unless it has been. */
export function rivalSite(rival: Rival, guides: number): string {
  const folder = sourceOf(rival, guides);
  if (existsSync(join(folder, 'out'))) return folder;
  say(`${rival.name}, ${guides} generated guides: building`);
  run(folder, ...rival.build);
  run(folder, ...packCommand(rival, folder));
  return folder;
}
