import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { StateCode } from '@/lib/schema/state';

/** What things cost in a state beside the country as a whole, which is 100. */
export const Parity = z.strictObject({
  state: StateCode,
  all_items: z
    .number()
    .min(50)
    .max(200)
    .describe('regional price parity, all items; the country is 100'),
});
export type Parity = z.infer<typeof Parity>;

export const Parities = dataSet(Parity, (parity) => parity.state);
export type Parities = z.infer<typeof Parities>;
