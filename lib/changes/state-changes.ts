import { pricesMoved } from '@/lib/changes/changes';
import { movedRules } from '@/lib/changes/moved-rules';
import { statePayChanges } from '@/lib/changes/state-pay-changes';
import { consumerPrices } from '@/lib/data/consumer-prices';
import { credentialsIn } from '@/lib/data/credentials';
import { earlierStateWages } from '@/lib/data/earlier-state-wages';
import { occupationsByState, wagesAcrossStates } from '@/lib/data/state-wages';
import { allOccupations, wageOf, wagesOf } from '@/lib/data/wages';

/** What moved in a state since the May before, and which of its rules moved, as their sources say. */
export function stateChanges(state: string) {
  const wages = occupationsByState.flatMap((code) =>
    wagesAcrossStates(code).filter((row) => row.state === state),
  );
  const [before, now] = wagesOf(allOccupations).slice(-2);
  const newest = now?.period ?? '';
  return {
    changes: statePayChanges(wages, earlierStateWages.rows, {
      newest,
      titleOf: (code) => wageOf(code).title,
    }),
    note:
      before && now
        ? `${pricesMoved(before.period, now.period, consumerPrices.rows)} in the country over the same year.`
        : '',
    rules: movedRules(credentialsIn(state), ({ title }) => title),
  };
}
