import { BuildRuns, buildHead, compared } from '@/bench/build-runs';
import { buildOurs, buildRival } from '@/bench/built';
import { type Findings, failed, judged } from '@/bench/findings';
import { hugo } from '@/bench/rivals';

const note = `First builds, of the same pages as in “Building” of [RESULTS.md](RESULTS.md). The
smaller is built before the larger and once more after it, since a machine that others share too is not
as quick at every hour. Astro is not built at the larger size: going by the smaller, that alone would
take most of an hour.`;

const ours = 'ours';

/** How time and memory of a build grow from `guides` generated guides to `most`. */
export async function growing(guides: number, most: number): Promise<Findings> {
  const runs = new BuildRuns();
  runs.keep(ours, guides, await buildOurs(guides, 'same'));
  runs.keep(ours, most, await buildOurs(most, 'same'));
  runs.keep(ours, guides, await buildOurs(guides, 'same'));
  runs.keep(hugo.name, most, await buildRival(hugo, most));
  const peak = runs.peak(ours, most);
  return {
    verdicts: [
      compared(runs, 'growth', [ours, most], [ours, guides]),
      peak ? judged('memory', peak, [most]) : failed('memory', runs.whyNone(ours, most)),
    ],
    tables: [
      {
        title: 'Growing',
        note,
        head: buildHead,
        rows: runs.rows(ours, [ours, hugo.name], [guides, most]),
      },
    ],
  };
}
