import { type Goal, type GoalName, goals } from '@/bench/goals';
import { rounded, type Spread, spanOf } from '@/bench/numbers';

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

/** Holds a goal against what was measured with those counts of guides. */
export function judged(name: GoalName, spread: Spread, guides: readonly number[] = []): Verdict {
  const { says, limit, unit, sense, at, isOfWorst, whenMissed = '' }: Goal = goals[name];
  const value = isOfWorst ? spread.most : spread.median;
  const isAsked = at === undefined || at.join() === guides.join();
  const isMet = isAsked && (sense === 'most' ? value <= limit : value >= limit);
  const off =
    limit === 0 ? rounded(value) + unit : `${rounded(Math.abs(value / limit - 1) * 100)}%`;
  const missed = `missed by ${off}. ${whenMissed}`.trim();
  const other = `not judged: measured with ${guides.join(' and ')} guides`;
  return {
    goal: says,
    measured: `${rounded(value)}${unit}`,
    runs: spanOf(spread),
    isMet,
    verdict: isAsked ? (isMet ? 'met' : missed) : other,
  };
}

/** A goal that could not be measured, and why. */
export function failed(name: GoalName, why: string): Verdict {
  const reason = why.replace(/\s+/g, ' ');
  return { goal: goals[name].says, measured: '–', runs: '–', isMet: false, verdict: reason };
}
