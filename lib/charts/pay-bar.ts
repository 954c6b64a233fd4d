import type { Wage } from '@/lib/schema/wage';

type Line = Pick<Wage, 'annual_p10' | 'annual_median' | 'annual_p90'>;

/** A small bar from the lowest to the highest tenth: places in percent of the widest of a list. */
export type PayBar = { readonly start: number; readonly width: number; readonly median: number };

/** The bars of some lines, the right end of the scale being `most` dollars a year. */
export function payBars(wages: readonly Line[], most: number): readonly PayBar[] {
  const place = (dollars: number) => Math.round((dollars / most) * 1000) / 10;
  return wages.flatMap(({ annual_p10: low, annual_median: middle, annual_p90: high }) => {
    if (typeof low !== 'number' || typeof middle !== 'number' || typeof high !== 'number')
      return [];
    return [{ start: place(low), width: place(high - low), median: place(middle) }];
  });
}

/** The highest tenth among some lines, the end of a scale that holds them all. */
export function mostPaid(wages: readonly Wage[]): number {
  return Math.max(1, ...wages.map(({ annual_p90: top }) => (typeof top === 'number' ? top : 0)));
}
