import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { Slug, text } from '@/lib/schema/primitives';

export const StateCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'write the postal code of the state in two capitals')
  .describe('the postal code of a state, or DC');

/** One of the 51 jurisdictions: the states and the District of Columbia. */
export const State = z.strictObject({
  code: StateCode,
  fips: z.string().regex(/^\d{2}$/, 'write the two digits of the census code'),
  name: text(4, 30).describe('the name of the state'),
  slug: Slug,
  column: z.int().min(0).max(11).describe('its place on the tile map, counted from the west'),
  row: z.int().min(0).max(8).describe('its place on the tile map, counted from the north'),
  neighbors: z.array(StateCode).describe('the states it borders on land or across a river'),
});
export type State = z.infer<typeof State>;

export const States = dataSet(State, (state) => state.code);
export type States = z.infer<typeof States>;

/** How many jurisdictions there are; a data set by state has them all or names the missing. */
export const stateCount = 51;
