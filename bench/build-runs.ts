import { failed, judged, type Verdict } from '@/bench/findings';
import type { GoalName } from '@/bench/goals';
import { ratioOf, rounded, type Spread, spanOf, spreadOf } from '@/bench/numbers';
import { say } from '@/bench/progress';
import type { Watched } from '@/bench/watched';

const gigabytes = (bytes: number) => bytes / 1e9;

/** Builds as they were run, by the name of the site and its count of guides. */
export class BuildRuns {
  readonly #runs = new Map<string, Watched[]>();

  /** Keeps a run, and tells it. */
  keep(name: string, guides: number, run: Watched): void {
    const { failure, seconds, peakBytes, marks } = run;
    const steps = Object.entries(marks).map(([mark, at]) => `${mark} at ${rounded(at.seconds)} s`);
    const took = [`${rounded(seconds)} s`, `${rounded(gigabytes(peakBytes))} GB`, ...steps];
    say(`${name}, ${guides} guides: ${failure ?? took.join(', ')}`);
    const key = `${name}, ${guides}`;
    this.#runs.set(key, [...(this.#runs.get(key) ?? []), run]);
  }

  /** The runs that ended well. */
  good(name: string, guides: number): Watched[] {
    const runs = this.#runs.get(`${name}, ${guides}`) ?? [];
    return runs.filter(({ failure }) => failure === undefined);
  }

  /** Why there is no run that ended well. */
  whyNone(name: string, guides: number): string {
    return this.#runs.get(`${name}, ${guides}`)?.[0]?.failure ?? 'not run';
  }

  seconds(name: string, guides: number): Spread | undefined {
    const runs = this.good(name, guides);
    return runs.length === 0 ? undefined : spreadOf(runs.map(({ seconds }) => seconds));
  }

  peak(name: string, guides: number): Spread | undefined {
    const runs = this.good(name, guides);
    return runs.length === 0
      ? undefined
      : spreadOf(runs.map(({ peakBytes }) => gigabytes(peakBytes)));
  }

  /** One line for each site and count, its time as a ratio to that of `first` at the same count. */
  rows(first: string, names: readonly string[], counts: readonly number[]): string[][] {
    return counts.flatMap((guides) => {
      const base = this.seconds(first, guides)?.median;
      return names.flatMap((name) => {
        const [seconds, peak] = [this.seconds(name, guides), this.peak(name, guides)];
        const [run] = this.good(name, guides);
        if (!this.#runs.has(`${name}, ${guides}`)) return [];
        if (!seconds || !peak || !run)
          return [[name, `${guides}`, this.whyNone(name, guides), '', '', '', '']];
        const ratio = base === undefined ? '–' : `${rounded(seconds.median / base)} ×`;
        const shares = Object.entries(run.marks).map(
          ([mark, { seconds: end, peakBytes }]) =>
            `${mark} ${rounded((end / run.seconds) * 100)}%, ${rounded(gigabytes(peakBytes))} GB`,
        );
        return [
          [
            name,
            `${guides}`,
            ratio,
            rounded(seconds.median),
            spanOf(seconds),
            `${rounded(peak.median)} GB`,
            shares.join('; '),
          ],
        ];
      });
    });
  }
}

export const buildHead = [
  'Site',
  'Generated guides',
  'Time ÷ ours',
  'Seconds',
  'Between runs',
  'Peak memory',
  'Steps: share of the time and peak at their end',
] as const;

/** The verdict on a goal that is a ratio of two builds, each a site and its count of guides. */
export function compared(
  runs: BuildRuns,
  goal: GoalName,
  [name, guides]: readonly [string, number],
  [other, count]: readonly [string, number],
): Verdict {
  const [above, below] = [runs.seconds(name, guides), runs.seconds(other, count)];
  if (above && below) return judged(goal, ratioOf(above, below), [...new Set([count, guides])]);
  const [lacking, at] = above ? [other, count] : [name, guides];
  return failed(goal, `no build of ${lacking} with ${at} guides: ${runs.whyNone(lacking, at)}`);
}
