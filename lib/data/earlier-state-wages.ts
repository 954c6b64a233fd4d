import data from '@/content/data/earlier-state-wages.json' with { type: 'json' };
import { type EarlierStateWage, EarlierStateWages } from '@/lib/schema/earlier-state-wage';

/** Wages by state of Mays before the newest; never to be ranked beside those of the newest. */
export const earlierStateWages: EarlierStateWages = EarlierStateWages.parse(data);

/** One occupation in every state that published it, in the last May before the newest. */
export function earlierWagesAcrossStates(occupation: string): readonly EarlierStateWage[] {
  const rows = earlierStateWages.rows.filter((row) => row.occupation === occupation);
  const last = rows
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  return rows.filter(({ period }) => period === last);
}
