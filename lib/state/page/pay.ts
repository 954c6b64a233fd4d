import { earlierWagesAcrossStates } from '@/lib/data/earlier-state-wages';
import { stateWages, wagesAcrossStates } from '@/lib/data/state-wages';
import { wageOf, wagesOf } from '@/lib/data/wages';
import type { Occupation } from '@/lib/schema/career';
import type { State } from '@/lib/schema/state';
import type { Amount, Wage } from '@/lib/schema/wage';

/** What a year of work pays: a tenth earn less than p10, half less than the median. */
export type Percentiles = {
  readonly p10: Amount;
  readonly median: Amount;
  readonly p90: Amount;
};

/** Pay of a federal occupation in a state beside the country, both of the same May. */
export type OccupationPay = {
  readonly title: string;
  readonly fit: Occupation['fit'];
  /** The May of the survey, YYYY-MM. */
  readonly period: string;
  /** Whether a newer May is out for other occupations; such pay is never ranked beside theirs. */
  readonly isEarlier: boolean;
  /** Undefined where the survey publishes nothing for the state. */
  readonly state: Percentiles | undefined;
  readonly country: Percentiles;
};

const percentilesOf = (
  wage: Pick<Wage, 'annual_p10' | 'annual_median' | 'annual_p90'>,
): Percentiles => ({ p10: wage.annual_p10, median: wage.annual_median, p90: wage.annual_p90 });

function payOf({ code, fit }: Occupation, state: State): OccupationPay {
  const national = wageOf(code);
  const newest = wagesAcrossStates(code);
  if (newest.length > 0) {
    const row = newest.find((wage) => wage.state === state.code);
    return {
      title: national.title,
      fit,
      period: national.period,
      isEarlier: false,
      state: row && percentilesOf(row),
      country: percentilesOf(national),
    };
  }
  const row = earlierWagesAcrossStates(code).find((wage) => wage.state === state.code);
  const then = wagesOf(code).find(({ period }) => period === row?.period);
  return {
    title: national.title,
    fit,
    period: row?.period ?? national.period,
    isEarlier: row !== undefined,
    state: row && { p10: null, median: row.annual_median, p90: null },
    country: percentilesOf(then ?? national),
  };
}

/** Pay of each of the nearest occupations of a career in a state. */
export function payIn(
  { occupations }: { readonly occupations: readonly Occupation[] },
  state: State,
): readonly OccupationPay[] {
  return occupations.map((occupation) => payOf(occupation, state));
}

/** The first of these occupations of which the median is published there, with the median. */
export function nearestPay(pays: readonly OccupationPay[]) {
  for (const pay of pays) {
    const median = pay.state?.median;
    if (typeof median === 'number') return { pay, median };
  }
  return undefined;
}

/** The source of the pay of states. */
export const paySource = stateWages.source;
