import type { Wage } from '@/lib/content/shapes/wage';
import { dollars, list } from '@/lib/format';

/** The finding of a pay figure in one or two sentences: each middle, and how it stands to all jobs. */
export function spreadCaption(wages: readonly Wage[], national: Wage): string {
  const middles = wages.flatMap(({ annual_median: median, title }) =>
    typeof median === 'number' ? [`${dollars(median)} for ${title.toLowerCase()}`] : [],
  );
  if (middles.length === 0) return 'The middle of pay is not published as a number.';
  const all = national.annual_median;
  const against = typeof all === 'number' ? `, against ${dollars(all)} for all jobs` : '';
  return `Half earn less than ${list(middles)}${against}.`;
}
