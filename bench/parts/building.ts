import { BuildRuns, buildHead, compared } from '@/bench/build-runs';
import { buildOurs, buildRival, packRival } from '@/bench/built';
import type { Findings } from '@/bench/findings';
import { astro, hugo, type Rival } from '@/bench/rivals';
import type { Watched } from '@/bench/watched';

const note = `First builds, nothing kept from earlier ones. All sites make of each guide its page, its
handout and its Markdown file, and of all guides an index and a sitemap. The generated guides stand
beside the twelve of the project. Ours judges the content and writes brotli and gzip beside every file
in the same build; for the rivals the same code compresses what they made, and both times are given.
From 1,000 files on that code compresses at a lower quality, for every site alike. Types are judged in
no build. Memory is the most that all processes of a build held at once, looked at every 100 ms. A step
is told by what its build says, with the time and the peak from the start to its end. How it grows to
10,000 guides, which takes longer than all the rest here, is told in [GROWTH.md](GROWTH.md).`;

const ours = 'ours';
const packed = (name: string) => `${name}, with compressed files`;

const together = (bare: Watched, pack: Watched): Watched => ({
  ...bare,
  seconds: bare.seconds + pack.seconds,
  peakBytes: Math.max(bare.peakBytes, pack.peakBytes),
  failure: bare.failure ?? pack.failure,
});

async function runRival(runs: BuildRuns, rival: Rival, guides: number): Promise<void> {
  const bare = await buildRival(rival, guides);
  runs.keep(rival.name, guides, bare);
  if (bare.failure !== undefined) return;
  runs.keep(packed(rival.name), guides, together(bare, await packRival(rival, guides)));
}

/** Time and memory of first builds beside the rivals. */
export async function building(guides: number, times: number): Promise<Findings> {
  const runs = new BuildRuns();
  for (let run = 0; run < times; run += 1) {
    runs.keep(ours, guides, await buildOurs(guides, 'same'));
    await runRival(runs, hugo, guides);
    await runRival(runs, astro, guides);
  }
  const names = [ours, hugo.name, packed(hugo.name), astro.name, packed(astro.name)];
  return {
    verdicts: [
      compared(runs, 'build', [ours, guides], [packed(astro.name), guides]),
      compared(runs, 'bareBuild', [ours, guides], [astro.name, guides]),
    ],
    tables: [{ title: 'Building', note, head: buildHead, rows: runs.rows(ours, names, [guides]) }],
  };
}
