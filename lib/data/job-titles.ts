import data from '@/content/data/job-titles.json' with { type: 'json' };
import { JobTitles } from '@/lib/schema/job-title';

/** Titles under which people in each occupation work, as they told O*NET. */
export const jobTitles: JobTitles = JobTitles.parse(data);

/** The titles reported of one occupation; empty for one that O*NET has no sample of. */
export function titlesOf(occupation: string): readonly string[] {
  return jobTitles.rows.flatMap((row) => (row.occupation === occupation ? [row.title] : []));
}
