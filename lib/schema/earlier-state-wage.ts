import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { OccupationCode } from '@/lib/schema/primitives';
import { StateCode } from '@/lib/schema/state';
import { Amount } from '@/lib/schema/wage';

/**
 * Pay and jobs of one occupation in one state in a May before the newest. Never rank these beside
 * state-wages: pay has risen since. Hourly pay is as published and is not 1/2,080 of a year's pay.
 */
export const EarlierStateWage = z.strictObject({
  period: z.string().regex(/^\d{4}-05$/, 'write the May of the survey as YYYY-05'),
  occupation: OccupationCode,
  state: StateCode,
  employment: z.int().positive().nullable().describe('jobs held; null where not published'),
  annual_mean: Amount.describe('dollars a year; null where not published'),
  annual_median: Amount.describe('dollars a year; half earn less'),
  hourly_mean: Amount.describe('dollars an hour; null where not published'),
  hourly_p10: Amount.describe('dollars an hour; one in ten earns less'),
  hourly_median: Amount.describe('dollars an hour; half earn less'),
  hourly_p90: Amount.describe('dollars an hour; nine in ten earn less'),
});
export type EarlierStateWage = z.infer<typeof EarlierStateWage>;

export const EarlierStateWages = dataSet(
  EarlierStateWage,
  (row) => `${row.occupation} ${row.state} ${row.period}`,
);
export type EarlierStateWages = z.infer<typeof EarlierStateWages>;
