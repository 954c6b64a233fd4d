import { isBeyond, placeOf } from '@/lib/charts/scale';
import type { Amount, Wage } from '@/lib/schema/wage';

/** How far a federal occupation counts a career: alone, with other jobs, or only jobs like it. */
export type Fit = 'exact' | 'combined' | 'proxy';

/** A stretch of the scale in percent of its width. */
export type Stretch = { readonly x: number; readonly width: number };

/** What an occupation pays, as places on the one scale of the site. */
export type Strip = {
  readonly fit: Fit;
  /** From the lowest to the highest tenth; undefined where an end is not published. */
  readonly tenths: Stretch | undefined;
  /** The middle half of workers. */
  readonly half: Stretch | undefined;
  readonly median: number | undefined;
  /** Whether the highest tenth lies beyond the scale. */
  readonly goesOn: boolean;
};

type Pay = Pick<Wage, 'annual_p10' | 'annual_p25' | 'annual_median' | 'annual_p75' | 'annual_p90'>;

const amountOf = (amount: Amount | undefined) =>
  amount === 'top' ? Number.POSITIVE_INFINITY : (amount ?? undefined);

function stretch(from: number | undefined, to: number | undefined): Stretch | undefined {
  if (from === undefined || to === undefined) return undefined;
  const x = placeOf(from);
  return { x, width: Math.round((placeOf(to) - x) * 100) / 100 };
}

/** Places the pay of one occupation; what is not published has no place. */
export function stripOf(wage: Pay, fit: Fit): Strip {
  const median = amountOf(wage.annual_median);
  const p90 = amountOf(wage.annual_p90);
  return {
    fit,
    tenths: stretch(amountOf(wage.annual_p10), p90),
    half: stretch(amountOf(wage.annual_p25), amountOf(wage.annual_p75)),
    median: median === undefined ? undefined : placeOf(median),
    goesOn: p90 !== undefined && isBeyond(p90),
  };
}
