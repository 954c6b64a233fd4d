import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { PartialDate, Slug, text } from '@/lib/schema/primitives';

/** Where the day of a release is known from. */
export const releaseBases = {
  announced: 'the publisher has named the day',
  law: 'a law sets the day',
  quarterly: 'the publisher issues it every three months, and names no day yet',
  yearly: 'the publisher issues it once a year, and names no day yet',
} as const;

/** When the publisher of a data set issues the next one. */
export const Release = z.strictObject({
  data_set: Slug.describe('the data set that the release brings anew'),
  brings: text(3, 60).describe('what it will speak of, such as "May 2026"'),
  expected: PartialDate,
  basis: z
    .enum(Object.keys(releaseBases) as [keyof typeof releaseBases])
    .describe('where the day is known from'),
  source: Slug.describe('the entry of sources.json that says so'),
});
export type Release = z.infer<typeof Release>;

export const Releases = dataSet(Release, ({ data_set }) => data_set, text(3, 120));
export type Releases = z.infer<typeof Releases>;
