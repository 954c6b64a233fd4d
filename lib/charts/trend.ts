import { realDollars } from '@/lib/charts/real-dollars';
import type { ConsumerPrice } from '@/lib/schema/consumer-price';
import type { Wage } from '@/lib/schema/wage';

/** One May of a series, in percent of the width from the left and of the height from the top. */
export type Point = {
  readonly year: string;
  /** What was paid, in the dollars of that May. */
  readonly paid: number;
  /** The same in the dollars of the newest May. */
  readonly amount: number;
  readonly x: number;
  readonly y: number;
};

export type Line = { readonly title: string; readonly points: readonly Point[] };

const round = (place: number) => Math.round(place * 100) / 100;

/**
 * Median pay by year in the dollars of the newest May, each occupation a series, on one scale that
 * starts at 0. Years whose median is withheld or top-coded are left out of their series.
 */
export function trendOf(
  occupations: readonly (readonly Wage[])[],
  prices: readonly ConsumerPrice[],
): {
  readonly lines: readonly Line[];
  readonly top: number;
} {
  const years = [...new Set(occupations.flat().map((wage) => wage.period))].sort();
  const newest = years.at(-1) ?? '';
  const real = (paid: number, period: string) => realDollars(paid, period, newest, prices);
  const medians = occupations
    .flat()
    .flatMap(({ annual_median: paid, period }) =>
      typeof paid === 'number' ? [real(paid, period)] : [],
    );
  const top = Math.ceil(Math.max(...medians, 1) / 10_000) * 10_000;
  const lines = occupations.map((wages) => ({
    title: wages.at(-1)?.title ?? '',
    points: wages.flatMap(({ period, annual_median: paid }) => {
      if (typeof paid !== 'number') return [];
      const amount = real(paid, period);
      const x = years.length < 2 ? 0 : (years.indexOf(period) / (years.length - 1)) * 100;
      const y = round((1 - amount / top) * 100);
      return [{ year: period.slice(0, 4), paid, amount, x: round(x), y }];
    }),
  }));
  return { lines, top };
}

/** Change from the first year of a series to its last, in percent; undefined for fewer than two. */
export function rise({ points }: Line): number | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  return (last.amount / first.amount - 1) * 100;
}
