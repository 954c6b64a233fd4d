import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { OccupationCode, text } from '@/lib/schema/primitives';

/** A title under which people in an occupation told O*NET that they work. */
export const JobTitle = z.strictObject({
  occupation: OccupationCode,
  title: text(2, 120).describe('the job title as reported'),
});
export type JobTitle = z.infer<typeof JobTitle>;

export const JobTitles = dataSet(JobTitle, (row) => `${row.occupation} ${row.title}`);
export type JobTitles = z.infer<typeof JobTitles>;
