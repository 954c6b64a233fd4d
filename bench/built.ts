import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { say } from '@/bench/progress';
import { siteOf } from '@/bench/rival-site';
import { clean, type Rival } from '@/bench/rivals';
import { type Command, type Watched, watch } from '@/bench/watched';
import { copyOfOurs, ourTraces, type Pages } from '@/bench/workshop';

/** One build; `pack` is the compression after it, which ours does within. */
export type Build = { readonly bare: Watched; readonly pack?: Watched };

const withoutFailure = (folder: string, { failure }: Watched): string => {
  if (failure !== undefined) throw new Error(`${folder}: ${failure}`);
  return folder;
};

/** After how many minutes a build is given up. */
const minutesFor = (guides: number) => 15 + guides / 200;

export async function buildOurs(guides: number, pages: Pages): Promise<Watched> {
  const folder = copyOfOurs(guides, pages);
  clean(folder, ourTraces);
  const marks = { content: /files judged/, pages: /HTML only:/ } satisfies Command['marks'];
  return watch({ command: ['npm', 'run', 'build'], folder, marks, minutes: minutesFor(guides) });
}

/** Our site with that many generated guides, built unless it has been in this run. */
export async function ourSite(guides: number, pages: Pages): Promise<string> {
  const folder = copyOfOurs(guides, pages);
  if (existsSync(join(folder, 'out'))) return folder;
  say(`ours, ${pages} pages, ${guides} generated guides: building`);
  return withoutFailure(folder, await buildOurs(guides, pages));
}

export async function buildRival(rival: Rival, guides: number): Promise<Watched> {
  const folder = siteOf(rival, guides, await ourSite(0, 'whole'));
  clean(folder, rival.traces);
  return watch({ command: rival.build, folder, marks: rival.steps });
}

/** Compresses what a rival made as our build does, into its `out/`. */
export async function packRival(rival: Rival, guides: number): Promise<Watched> {
  const folder = siteOf(rival, guides, await ourSite(0, 'whole'));
  return watch({
    command: ['tsx', 'bench/compress.ts', join(folder, rival.made), join(folder, 'out')],
    folder: resolve('.'),
  });
}

/** A rival's site with that many generated guides, built and packed unless it has been in this run. */
export async function rivalSite(rival: Rival, guides: number): Promise<string> {
  const folder = siteOf(rival, guides, await ourSite(0, 'whole'));
  if (existsSync(join(folder, rival.isServer ? '.next/BUILD_ID' : 'out'))) return folder;
  say(`${rival.name}, ${guides} generated guides: building`);
  withoutFailure(folder, await buildRival(rival, guides));
  return rival.isServer ? folder : withoutFailure(folder, await packRival(rival, guides));
}
