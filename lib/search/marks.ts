import { wordsOf } from '@/lib/search/words';

/** A stretch of a title, and whether it fits the question. */
export type Stretch = { readonly text: string; readonly isHit: boolean };

/** A title cut into the words that fit (`terms`, as the search compares them) and the rest. */
export function marked(title: string, terms: readonly string[]): readonly Stretch[] {
  const hits = new Set(terms);
  return title
    .split(/([\p{L}\p{N}'’]+)/u)
    .filter(Boolean)
    .map((text) => ({ text, isHit: wordsOf(text).some((word) => hits.has(word)) }));
}
