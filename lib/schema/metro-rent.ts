import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { text } from '@/lib/schema/primitives';
import { StateCode } from '@/lib/schema/state';
import { rents } from '@/lib/schema/state-rent';

/** HUD's fair market rents in one metropolitan area: about the 40th percentile of what is paid. */
export const MetroRent = z.strictObject({
  area: z
    .string()
    .regex(/^METRO\d{5}M{0,2}N?\d{4,5}$/, "write HUD's code of the area")
    .describe(
      "HUD's code of the area; its first five digits are those of the census metropolitan area",
    ),
  name: text(4, 120).describe("HUD's name of the area"),
  states: z.array(StateCode).min(1).describe('every state in which a part of the area lies'),
  population: z.int().positive().describe('people in the area'),
  ...rents,
});
export type MetroRent = z.infer<typeof MetroRent>;

export const MetroRents = dataSet(MetroRent, (row) => row.area);
export type MetroRents = z.infer<typeof MetroRents>;
