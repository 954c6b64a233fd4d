import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { PartialDate, Slug, text, WebAddress } from '@/lib/schema/primitives';

export const Source = z.strictObject({
  id: Slug.describe('the name that footnotes use: [^this-id]'),
  publisher: text(2, 160).describe('who published the document'),
  title: text(3, 240).describe('the title of the document'),
  url: WebAddress,
  date: PartialDate.nullable().describe(
    'when the document was published; null where it bears none',
  ),
  seen: PartialDate.describe('when we read it'),
  kind: z
    .enum(['official', 'study', 'professional-body', 'data'])
    .describe('what sort of publisher it is'),
});
export type Source = z.infer<typeof Source>;

export const Sources = dataSet(Source, (source) => source.id, text(3, 120));
export type Sources = z.infer<typeof Sources>;
