import { priceSets } from '@/lib/data/readers/consumer-prices';
import { jobTitleSets } from '@/lib/data/readers/job-titles';
import { type Draft, noteUnread, openOfficial } from '@/lib/data/readers/official';
import { paritySets } from '@/lib/data/readers/parities';
import { povertySets } from '@/lib/data/readers/poverty-guidelines';
import { projectionSets } from '@/lib/data/readers/projections';
import { rentSets } from '@/lib/data/readers/rents';
import { wageSets } from '@/lib/data/readers/wage-sets';
import type { State } from '@/lib/schema/state';

/**
 * Every data set that comes from the official files of a folder, by name, and what is wrong with the
 * files, each with file, row and column. With one problem no draft may be used.
 */
export async function readOfficial(folder: string, states: readonly State[]) {
  const official = openOfficial(folder, states);
  const wages = await wageSets(official);
  const drafts: Readonly<Record<string, Draft>> = {
    ...wages,
    ...(await projectionSets(official)),
    ...(await paritySets(official)),
    ...(await rentSets(official)),
    ...(await priceSets(official, String(wages.wages?.rows[0]?.period))),
    ...(await povertySets(official)),
    ...(await jobTitleSets(official)),
  };
  noteUnread(official);
  return { drafts, problems: official.problems };
}
