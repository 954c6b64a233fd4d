import data from '@/content/data/poverty-guidelines.json' with { type: 'json' };
import { PovertyGuidelines } from '@/lib/schema/poverty-guideline';

/** The federal poverty guidelines by size of household. */
export const povertyGuidelines: PovertyGuidelines = PovertyGuidelines.parse(data);

/** The guideline of a household in a state, dollars a year; throws above eight people. */
export function povertyGuideline(state: string, people: number): number {
  const area = state === 'AK' || state === 'HI' ? state : 'contiguous';
  const row = povertyGuidelines.rows.find((each) => each.area === area && each.people === people);
  if (row === undefined) throw new Error(`No poverty guideline for ${people} people in ${state}`);
  return row.dollars;
}
