import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { Slug, text } from '@/lib/schema/primitives';

/** One term that readers of the guides meet, in one plain sentence. */
export const Term = z.strictObject({
  term: text(2, 80).describe('the name in full'),
  short: text(2, 12).nullable().describe('its letters, or null'),
  also: z.array(text(2, 60)).describe('other forms in which it stands in the guides'),
  definition: text(20, 260).describe('one plain sentence that does not begin with the term'),
  source: Slug.nullable().describe('the entry of sources.json, where it defines a rule or a body'),
});
export type Term = z.infer<typeof Term>;

export const Glossary = dataSet(Term, (row) => row.term.toLowerCase(), text(3, 120));
export type Glossary = z.infer<typeof Glossary>;

/** The fragment of the glossary at which a term stands. */
export function termAnchor({ term }: Term): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
