import { type GoalName, goals } from '@/bench/goals';
import { rounded, type Spread } from '@/bench/numbers';

/** A goal held against what was measured. */
export type Verdict = {
  readonly goal: string;
  readonly measured: string;
  readonly runs: string;
  readonly isMet: boolean;
  readonly verdict: string;
};

export type Table = {
  readonly title: string;
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** What one part of the bench found. */
export type Findings = { readonly verdicts: readonly Verdict[]; readonly tables: readonly Table[] };

/** Holds a goal against what was measured; `runs` tells how far single runs lay apart. */
export function judged(name: GoalName, { median, least, most }: Spread): Verdict {
  const { says, limit, unit, sense, whenMissed } = goals[name];
  const isMet = sense === 'most' ? median <= limit : median >= limit;
  const off =
    limit === 0 ? rounded(median) + unit : `${rounded(Math.abs(median / limit - 1) * 100)}%`;
  return {
    goal: says,
    measured: `${rounded(median)}${unit}`,
    runs: least === most ? 'one run' : `${rounded(least)} to ${rounded(most)}`,
    isMet,
    verdict: isMet ? 'met' : `missed by ${off}. ${whenMissed}`.trim(),
  };
}

/** A goal that could not be measured, and why. */
export function failed(name: GoalName, why: string): Verdict {
  const reason = why.replace(/\s+/g, ' ');
  return { goal: goals[name].says, measured: '–', runs: '–', isMet: false, verdict: reason };
}
