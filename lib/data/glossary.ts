import data from '@/content/data/glossary.json' with { type: 'json' };
import { Glossary, type Term, termAnchor } from '@/lib/schema/glossary';

/** The glossary as a data set. */
export const glossary: Glossary = Glossary.parse(data);

/** Its terms from A to Z. */
export const terms: readonly Term[] = glossary.rows.toSorted((a, b) =>
  a.term.localeCompare(b.term, 'en', { ignorePunctuation: true }),
);

/** The terms at those fragments of an article, from A to Z. */
export function termsAt(anchors: readonly string[]): readonly Term[] {
  return terms.filter((term) => anchors.includes(termAnchor(term)));
}
