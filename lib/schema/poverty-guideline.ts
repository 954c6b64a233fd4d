import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';

/** The federal poverty guideline of one size of household. */
export const PovertyGuideline = z.strictObject({
  area: z
    .enum(['contiguous', 'AK', 'HI'])
    .describe('Alaska, Hawaii, or the 48 other states and the District of Columbia'),
  people: z.int().min(1).max(8).describe('people in the household'),
  dollars: z.int().positive().describe('income before tax, dollars a year'),
});
export type PovertyGuideline = z.infer<typeof PovertyGuideline>;

export const PovertyGuidelines = dataSet(PovertyGuideline, (row) => `${row.area} ${row.people}`);
export type PovertyGuidelines = z.infer<typeof PovertyGuidelines>;
