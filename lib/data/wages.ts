import data from '@/content/data/wages.json' with { type: 'json' };
import { type Wage, Wages } from '@/lib/schema/wage';

/** National wages, every May since 2020. */
export const wages: Wages = Wages.parse(data);

/** The lines of one occupation, oldest May first; throws for a code that the data set lacks. */
export function wagesOf(occupation: string): readonly Wage[] {
  const lines = wages.rows.filter((row) => row.occupation === occupation);
  if (lines.length === 0) throw new Error(`No wages for the occupation ${occupation}`);
  return lines.toSorted((a, b) => a.period.localeCompare(b.period));
}

/** The newest line of one occupation. */
export function wageOf(occupation: string): Wage {
  const newest = wagesOf(occupation).at(-1);
  if (newest === undefined) throw new Error(`No wages for the occupation ${occupation}`);
  return newest;
}

/** The code under which the survey counts every job in the country. */
export const allOccupations = '00-0000';

/** What half of all workers earn less than; undefined in a year in which it is no number. */
export const medianOfAllJobs: number | undefined = (({ annual_median: median }) =>
  typeof median === 'number' ? median : undefined)(wageOf(allOccupations));
