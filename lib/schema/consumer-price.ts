import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';

/** The consumer price index (CPI-U, all items, not seasonally adjusted) of one May. */
export const ConsumerPrice = z.strictObject({
  period: z.string().regex(/^\d{4}-05$/, 'write the May as YYYY-05'),
  index: z.number().positive().describe('the mean of 1982 to 1984 is 100'),
});
export type ConsumerPrice = z.infer<typeof ConsumerPrice>;

export const ConsumerPrices = dataSet(ConsumerPrice, (row) => row.period);
export type ConsumerPrices = z.infer<typeof ConsumerPrices>;
