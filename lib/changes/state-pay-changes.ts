import { type Change, changeOf } from '@/lib/changes/changes';
import type { EarlierStateWage } from '@/lib/schema/earlier-state-wage';
import type { StateWage } from '@/lib/schema/state-wage';

/**
 * What moved of pay in one state since the May before, for each occupation of which both Mays are
 * held. `newest` is the May of `wages`, YYYY-05.
 */
export function statePayChanges(
  wages: readonly StateWage[],
  earlier: readonly EarlierStateWage[],
  { newest, titleOf }: { newest: string; titleOf: (occupation: string) => string },
): Change[] {
  return wages.flatMap(({ occupation, state, annual_median }) => {
    const before = earlier
      .filter((row) => row.occupation === occupation && row.state === state)
      .toSorted((a, b) => a.period.localeCompare(b.period))
      .at(-1);
    const change = changeOf(
      `${titleOf(occupation)}: half earn less than`,
      before && { period: before.period, value: before.annual_median },
      { period: newest, value: annual_median },
    );
    return change === undefined ? [] : [change];
  });
}
