import type { Percentile, Wage } from '@/lib/schema/wage';

/** One bar: places along the figure in percent of its width, from its left edge. */
export type Bar = {
  readonly name: string;
  readonly isNational: boolean;
  readonly p10: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p90: number;
  readonly wage: Wage;
};

export type Spread = { readonly bars: readonly Bar[]; readonly national: number | undefined };

/** Room at the right edge, as a share of the width, for the figure printed after the longest bar. */
const roomForLabel = 0.25;

function dollarsOf(wage: Wage, percentile: Percentile): number | undefined {
  const amount = wage[`annual_${percentile}`];
  return typeof amount === 'number' ? amount : undefined;
}

/**
 * Lays wage lines over one scale of dollars a year that starts at 0. A line with a top-coded or
 * unpublished percentile has no bar, since its end is not known; the table still holds it.
 */
export function spreadOf(wages: readonly Wage[], national: Wage): Spread {
  const lines = [...wages, national];
  const ends = lines.flatMap((wage) => dollarsOf(wage, 'p90') ?? []);
  const widest = Math.max(...ends, 1) / (1 - roomForLabel);
  const place = (amount: number) => Math.round((amount / widest) * 10000) / 100;
  const bars = lines.flatMap((wage) => {
    const [p10, p25, median, p75, p90] = (['p10', 'p25', 'median', 'p75', 'p90'] as const).map(
      (percentile) => dollarsOf(wage, percentile),
    );
    if (p10 === undefined || p25 === undefined || median === undefined) return [];
    if (p75 === undefined || p90 === undefined) return [];
    const places = { p10: place(p10), p25: place(p25), median: place(median) };
    const isNational = wage === national;
    return [{ name: wage.title, isNational, ...places, p75: place(p75), p90: place(p90), wage }];
  });
  return { bars, national: bars.find((bar) => bar.isNational)?.median };
}
