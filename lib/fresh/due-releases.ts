import { type Due, hasPassed } from '@/lib/fresh/due';
import { type Releases, releaseBases } from '@/lib/schema/release';

/** The data sets whose publisher has issued, or should have issued, the next release by `today`. */
export function dueReleases({ rows }: Pick<Releases, 'rows'>, today: string): Due[] {
  return rows
    .filter(({ expected }) => hasPassed(expected, today))
    .map(({ data_set, brings, expected, basis, source }) => ({
      since: expected,
      what: `${data_set}: ${brings} (${releaseBases[basis]}; source ${source})`,
    }));
}
