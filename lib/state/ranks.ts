import { pricesIn } from '@/lib/data/parities';
import { occupationsByState, stateWages, wagesAcrossStates } from '@/lib/data/state-wages';
import { states } from '@/lib/data/states';
import { wageOf } from '@/lib/data/wages';
import type { State } from '@/lib/schema/state';
import type { Standing } from '@/lib/state/findings';
import { comparePay, type StatePay } from '@/lib/state/pay';

/** Every state for each occupation line, computed once. */
const comparisons = new Map<string, readonly StatePay[]>(
  occupationsByState.map((code) => [code, comparePay(wagesAcrossStates(code), states, pricesIn)]),
);

/** How each occupation line stands in a state among the states that publish its pay. */
export function standingsIn(state: State): readonly Standing[] {
  return occupationsByState.flatMap((code) => {
    const rows = comparisons.get(code) ?? [];
    const pay = rows.find((row) => row.state.code === state.code);
    const of = rows.filter((row) => row.rank !== undefined).length;
    return pay === undefined ? [] : [{ title: wageOf(code).title, pay, of }];
  });
}

/** The titles of the lines that the survey does not publish for a state. */
export function missingIn(state: State): readonly string[] {
  return stateWages.missing
    .filter((each) => each.state === state.code)
    .map(({ occupation }) => wageOf(occupation).title);
}
