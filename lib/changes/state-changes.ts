import { pricesMoved } from '@/lib/changes/changes';
import { statePayChanges } from '@/lib/changes/state-pay-changes';
import { consumerPrices } from '@/lib/data/consumer-prices';
import { credentials, credentialsIn } from '@/lib/data/credentials';
import { earlierStateWages } from '@/lib/data/earlier-state-wages';
import { occupationsByState, wagesAcrossStates } from '@/lib/data/state-wages';
import { allOccupations, wageOf, wagesOf } from '@/lib/data/wages';
import { period } from '@/lib/text/format';

/** Whether what is said of a rule names a year that is no older than the one before the last look. */
function isRecent(since: string): boolean {
  const years = (since.match(/\b\d{4}\b/g) ?? []).map(Number);
  return Math.max(...years) >= Number(credentials.retrieved.slice(0, 4)) - 1;
}

/** A bare date as words; it may lie ahead. */
const inWords = (since: string) => (/^[\d-]+$/.test(since) ? `Rule of ${period(since)}` : since);

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
        ? `${pricesMoved(before.period, now.period, consumerPrices.rows)} in the country over the same year. Of other jobs the year before is not held here.`
        : '',
    rules: credentialsIn(state).flatMap(({ title, since }) =>
      since === null || !isRecent(since) ? [] : [{ title, since: inWords(since) }],
    ),
  };
}
