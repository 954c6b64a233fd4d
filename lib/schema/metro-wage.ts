import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { OccupationCode, text } from '@/lib/schema/primitives';
import { StateCode } from '@/lib/schema/state';
import { Amount, checkAscent } from '@/lib/schema/wage';

/** Pay and jobs of one occupation in one metropolitan area, in the newest May of the survey. */
export const MetroWage = z
  .strictObject({
    occupation: OccupationCode,
    area: z
      .string()
      .regex(/^\d{5}$/, 'write the five digits of the metropolitan area')
      .describe('the code of the metropolitan area'),
    name: text(4, 120).describe('the name of the area'),
    states: z.array(StateCode).min(1).describe('every state in which a part of the area lies'),
    employment: z.int().positive().nullable().describe('jobs held; null where not published'),
    concentration: z
      .number()
      .positive()
      .nullable()
      .describe('share of the jobs in the area beside the share in the country'),
    annual_mean: Amount.describe('dollars a year; null where not published'),
    annual_p10: Amount.describe('dollars a year; one in ten earns less'),
    annual_p25: Amount.describe('dollars a year; one in four earns less'),
    annual_median: Amount.describe('dollars a year; half earn less'),
    annual_p75: Amount.describe('dollars a year; three in four earn less'),
    annual_p90: Amount.describe('dollars a year; nine in ten earn less'),
  })
  .superRefine((wage, context) => checkAscent(wage, 'annual', context));
export type MetroWage = z.infer<typeof MetroWage>;

const whole = dataSet(MetroWage, (row) => `${row.occupation} ${row.area}`);

/** Without rows until a metropolitan file of the survey lies among the official files. */
export const MetroWages = whole.extend({ rows: whole.shape.rows.or(z.array(z.never()).max(0)) });
export type MetroWages = z.infer<typeof MetroWages>;
