import { BuildRuns } from '@/bench/build-runs';
import { buildOurs, buildRival, packRival } from '@/bench/built';
import { type Findings, failed, judged, type Verdict } from '@/bench/findings';
import type { GoalName } from '@/bench/goals';
import { ratioOf } from '@/bench/numbers';
import { minutesGone } from '@/bench/progress';
import { astro, hugo, plainNext, type Rival } from '@/bench/rivals';
import type { Watched } from '@/bench/watched';

/** How many guides are generated, and how often each build is run. */
export type BuildingPlan = {
  readonly guides: number;
  readonly most: number;
  readonly runs: number;
  /** No further run of what has a result starts when so many minutes of the bench are gone. */
  readonly enough: number;
};

const note = `First builds, nothing kept from earlier ones. All sites make of each guide its page, its
handout and its Markdown file, and of all guides an index and a sitemap; “whole site” is ours with
every other page, picture and data file. The generated guides stand beside the twelve of the project.
Ours judges the content and writes brotli and gzip beside every file in the same build; for the rivals
the same code compresses what they made, and both times are given. Plain Next judges types in its build,
ours does so in its tests. From 1,000 files on that code
compresses at a lower quality, for every site alike. Memory is the most that all
processes of a build held at once, looked at every 100 ms. Astro is not built at the larger size: going by
the smaller, that alone would take longer than all the rest.`;

const ours = 'ours';
const whole = 'ours, whole site';
const packed = (name: string) => `${name}, with compressed files`;

const together = (bare: Watched, pack: Watched): Watched => ({
  ...bare,
  seconds: bare.seconds + pack.seconds,
  peakBytes: Math.max(bare.peakBytes, pack.peakBytes),
  failure: bare.failure ?? pack.failure,
});

/** What compressing took; it hardly varies, so it is run once for each site and count. */
const packs = new Map<string, Watched>();

async function runRival(runs: BuildRuns, rival: Rival, guides: number): Promise<void> {
  const bare = await buildRival(rival, guides);
  runs.keep(rival.name, guides, bare);
  if (bare.failure !== undefined || rival.isServer) return;
  const name = packed(rival.name);
  const pack = packs.get(`${name}, ${guides}`) ?? (await packRival(rival, guides));
  packs.set(`${name}, ${guides}`, pack);
  runs.keep(name, guides, together(bare, pack));
}

/** The verdict on a goal that is a ratio of two builds. */
function compared(
  runs: BuildRuns,
  goal: GoalName,
  [name, guides]: readonly [string, number],
  [other, count]: readonly [string, number],
): Verdict {
  const counts = [...new Set([count, guides])];
  const [above, below] = [runs.seconds(name, guides), runs.seconds(other, count)];
  if (above && below) return judged(goal, ratioOf(above, below), counts);
  const [lacking, at] = above ? [other, count] : [name, guides];
  return failed(goal, `no build of ${lacking} with ${at} guides: ${runs.whyNone(lacking, at)}`);
}

/** Time and memory of first builds at two sizes, beside the rivals. */
export async function building({
  guides,
  most,
  runs: times,
  enough,
}: BuildingPlan): Promise<Findings> {
  const runs = new BuildRuns();
  for (let run = 0; run < times; run += 1) {
    if (run > 0 && minutesGone() > enough) break;
    runs.keep(ours, guides, await buildOurs(guides, 'same'));
    await runRival(runs, hugo, guides);
    await runRival(runs, astro, guides);
  }
  await runRival(runs, plainNext, guides);
  runs.keep(whole, guides, await buildOurs(guides, 'whole'));
  if (most > guides) {
    runs.keep(ours, most, await buildOurs(most, 'same'));
    await runRival(runs, hugo, most);
  }
  const peak = runs.peak(ours, most);
  const names = [ours, whole, hugo.name, packed(hugo.name), astro.name, packed(astro.name)];
  return {
    verdicts: [
      compared(runs, 'build', [ours, guides], [packed(astro.name), guides]),
      compared(runs, 'bareBuild', [ours, guides], [astro.name, guides]),
      compared(runs, 'growth', [ours, most], [ours, guides]),
      peak ? judged('memory', peak, [most]) : failed('memory', runs.whyNone(ours, most)),
    ],
    tables: [
      {
        title: 'Building',
        note,
        head: [
          'Site',
          'Generated guides',
          'Time ÷ ours',
          'Seconds',
          'Between runs',
          'Peak memory',
          'Steps',
        ],
        rows: runs.rows(ours, [...names, plainNext.name], [guides, most]),
      },
    ],
  };
}
