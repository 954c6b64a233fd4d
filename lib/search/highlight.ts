import { tokenize } from '@/lib/search/tokenize';

/** A stretch of a text, and whether it fits the question. */
export type Stretch = { readonly text: string; readonly isHit: boolean };

/** A text cut into the words that fit (`terms`, as the search compares them) and the rest. */
export function highlight(text: string, terms: readonly string[]): readonly Stretch[] {
  const hits = new Set(terms);
  return text
    .split(/([\p{L}\p{N}'’]+(?:[.-][\p{L}\p{N}'’]+)*)/u)
    .filter(Boolean)
    .flatMap((word) => {
      const words = tokenize(word);
      // A hyphened word is highlight in its halves, unless it is compared as one.
      if (words.length > 1) return word.split(/([.-])/).filter(Boolean);
      return [word];
    })
    .map((word) => ({ text: word, isHit: tokenize(word).some((each) => hits.has(each)) }));
}
