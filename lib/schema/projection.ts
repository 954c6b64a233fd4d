import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { OccupationCode, text } from '@/lib/schema/primitives';

/** What the Bureau of Labor Statistics expects of one occupation line over ten years. */
export const Projection = z.strictObject({
  period: z.string().regex(/^\d{4}-\d{2}$/, 'write the span as YYYY-YY, such as 2024-34'),
  occupation: OccupationCode,
  title: text(3, 120).describe('the official title of the line'),
  employment: z.int().positive().describe('jobs at the start of the period'),
  employment_expected: z.int().positive().describe('jobs expected at its end'),
  growth_percent: z.number().describe('change over the whole period, in percent'),
  openings: z.int().positive().describe('openings a year: new jobs and people who leave'),
  typical_entry_education: text(3, 60).nullable(),
});
export type Projection = z.infer<typeof Projection>;

export const Projections = dataSet(Projection, (row) => `${row.occupation} ${row.period}`);
export type Projections = z.infer<typeof Projections>;
