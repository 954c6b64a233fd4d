import { join, resolve } from 'node:path';
import { say } from '@/bench/progress';
import { siteOf } from '@/bench/rival-site';
import { astro, clean, hugo, type Rival } from '@/bench/rivals';
import { rounded } from '@/bench/numbers';
import { type Watched, watch } from '@/bench/watched';
import { copyOfOurs, ourTraces, type Pages } from '@/bench/workshop';

/** One build: its content step, pages and compression, and the most memory that any of them held. */
export type Build = {
  readonly name: string;
  readonly guides: number;
  readonly seconds: number;
  /** Without the compression, for rivals; ours cannot be told apart and always has it. */
  readonly bareSeconds: number;
  readonly peakBytes: number;
  readonly marks: Watched['marks'];
  readonly failure?: string | undefined;
};

const gigabytes = (bytes: number) => `${rounded(bytes / 1e9)} GB`;

function tell(build: Build): Build {
  const { name, guides, seconds, bareSeconds, peakBytes, failure } = build;
  const took = `${rounded(seconds)} s (${rounded(bareSeconds)} s bare), ${gigabytes(peakBytes)}`;
  say(`${name}, ${guides} guides: ${failure ?? took}`);
  return build;
}

export async function buildOurs(guides: number, pages: Pages): Promise<Build> {
  const folder = copyOfOurs(guides, pages);
  clean(folder, ourTraces);
  const marks = { content: /files judged/, pages: /HTML only:/ };
  const watched = await watch({ command: ['npm', 'run', 'build'], folder, marks });
  const name = pages === 'same' ? 'ours' : 'ours, whole site';
  return tell({ name, guides, bareSeconds: watched.seconds, ...watched });
}

export async function buildRival(rival: Rival, guides: number, mirror: string): Promise<Build> {
  const folder = siteOf(rival, copyOfOurs(guides, 'same'), mirror);
  clean(folder, [...rival.traces, 'out']);
  const bare = await watch({ command: rival.build, folder });
  const common = { name: rival.name, guides, bareSeconds: bare.seconds, marks: {} };
  if (bare.failure !== undefined) return tell({ ...bare, ...common });
  const packed = await watch({
    command: ['tsx', 'bench/compress.ts', join(folder, rival.made), join(folder, 'out')],
    folder: resolve('.'),
  });
  return tell({
    ...common,
    seconds: bare.seconds + packed.seconds,
    peakBytes: Math.max(bare.peakBytes, packed.peakBytes),
    failure: packed.failure,
  });
}
