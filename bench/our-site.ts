import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeGuides } from '@/bench/guides';
import { copyPackages, run, say, workspace } from '@/bench/workspace';

/** `shared` is our site without the pages that the rivals do not make. */
export type Pages = 'all' | 'shared';

const notCopied = ['.git', 'node_modules', '.next', '.contentlayer', 'out', 'bench', 'tests'];

/** Everything but the guides, their Markdown, the search, and files of which there is one. */
const routesOfOursAlone = [
  ...['[page]', 'advice', 'certification', 'changes', 'compare', 'data', 'fit', 'glossary'],
  ...['pathways', 'questions', 'share', 'sources', 'states', 'careers/only'],
  ...['[state]', 'handout', 'pay', 'states'].map((route) => `careers/[slug]/${route}`),
];

/** What a build of ours leaves behind. */
export const ourTraces = ['.next', '.contentlayer', 'out'];

/** The guides that the project has. */
export const realGuides = readdirSync('content/careers').length;

/** A copy of this project with `guides` generated guides beside its own; made once. */
export function copyOfOurs(guides: number, pages: Pages): string {
  const folder = join(workspace, `ours-${pages}-${guides}`);
  if (existsSync(join(folder, 'node_modules'))) return folder;
  mkdirSync(folder, { recursive: true });
  const filter = (path: string) => !notCopied.some((name) => path === resolve(name));
  cpSync(resolve('.'), folder, { recursive: true, filter });
  writeGuides(folder, guides);
  // Without `force`, a route that is no more is an error, not a silent change of what is compared.
  if (pages === 'shared')
    for (const route of routesOfOursAlone) rmSync(join(folder, 'app', route), { recursive: true });
  copyPackages(resolve('node_modules'), folder);
  return folder;
}

/** Our site with that many generated guides, built unless it has been. */
export function ourSite(guides: number, pages: Pages): string {
  const folder = copyOfOurs(guides, pages);
  // The last that a build writes.
  if (existsSync(join(folder, 'deploy/site-headers.conf')) && existsSync(join(folder, 'out')))
    return folder;
  say(`our site, ${pages} pages, ${guides} generated guides: building`);
  run(folder, 'npm', 'run', 'build');
  return folder;
}
