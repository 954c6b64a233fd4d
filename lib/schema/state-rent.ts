import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { StateCode } from '@/lib/schema/state';

const rent = z.int().min(100).max(9999);

/** Rents with utilities, dollars a month, by the number of bedrooms. */
export const rents = {
  studio: rent.describe('fair market rent without a separate bedroom, dollars a month'),
  one_bedroom: rent.describe('fair market rent with one bedroom, dollars a month'),
  two_bedrooms: rent.describe('fair market rent with two bedrooms, dollars a month'),
  three_bedrooms: rent.describe('fair market rent with three bedrooms, dollars a month'),
  four_bedrooms: rent.describe('fair market rent with four bedrooms, dollars a month'),
};

/**
 * HUD's fair market rents in one state: the mean of its counties and towns weighted by their people,
 * which is our own computation. HUD publishes none by state.
 */
export const StateRent = z.strictObject({
  state: StateCode,
  population: z.int().positive().describe('people by whom the rents are weighted'),
  ...rents,
});
export type StateRent = z.infer<typeof StateRent>;

export const StateRents = dataSet(StateRent, (row) => row.state);
export type StateRents = z.infer<typeof StateRents>;
