import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { StateCode } from '@/lib/schema/state';

const level = z.number().min(30).max(250);

/** What things cost in a state beside the country as a whole, which is 100. */
export const Parity = z.strictObject({
  state: StateCode,
  all_items: level.describe('regional price parity, all items; the country is 100'),
  goods: level.describe('regional price parity of goods; the country is 100'),
  housing_rents: level.describe('regional price parity of housing rents; the country is 100'),
});
export type Parity = z.infer<typeof Parity>;

export const Parities = dataSet(Parity, (parity) => parity.state);
export type Parities = z.infer<typeof Parities>;
