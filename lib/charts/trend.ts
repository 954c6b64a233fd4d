import type { Wage } from '@/lib/schema/wage';

/** One May on a line, in percent of the width from the left and of the height from the top. */
export type Point = {
  readonly year: string;
  readonly amount: number;
  readonly x: number;
  readonly y: number;
};

export type Line = { readonly title: string; readonly points: readonly Point[] };

const round = (place: number) => Math.round(place * 100) / 100;

/**
 * Median pay by year, each occupation a line, on one scale of dollars that starts at 0. Years whose
 * median is withheld or top-coded are left out of their line.
 */
export function trendOf(occupations: readonly (readonly Wage[])[]): {
  readonly lines: readonly Line[];
  readonly top: number;
} {
  const years = [...new Set(occupations.flat().map((wage) => wage.period))].sort();
  const medians = occupations
    .flat()
    .flatMap(({ annual_median: amount }) => (typeof amount === 'number' ? [amount] : []));
  const top = Math.ceil(Math.max(...medians, 1) / 10_000) * 10_000;
  const lines = occupations.map((wages) => ({
    title: wages.at(-1)?.title ?? '',
    points: wages.flatMap(({ period, annual_median: amount }) => {
      if (typeof amount !== 'number') return [];
      const x = years.length < 2 ? 0 : (years.indexOf(period) / (years.length - 1)) * 100;
      return [
        { year: period.slice(0, 4), amount, x: round(x), y: round((1 - amount / top) * 100) },
      ];
    }),
  }));
  return { lines, top };
}

/** How far a line rose from its first year to its last, in percent; undefined for fewer than two. */
export function rise({ points }: Line): number | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return undefined;
  return (last.amount / first.amount - 1) * 100;
}
