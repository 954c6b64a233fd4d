import { tokenize } from '@/lib/search/tokenize';

/** The longest line shown under a result, in characters. */
export const longestLine = 160;

const sentences = (text: string): string[] =>
  (text.match(/[^\s].*?(?:[.!?](?=\s+[^\sa-z])|$)/gs) ?? []).map((each) => each.trim());

/** A long sentence cut at words so that the one at `at` is among them, with "…" where it is cut. */
function around(words: readonly string[], at: number): string {
  let from = at;
  let to = at + 1;
  let length = words[at]?.length ?? 0;
  const add = (index: number) => {
    const size = (words[index]?.length ?? longestLine) + 1;
    if (length + size > longestLine - 2) return false;
    length += size;
    return true;
  };
  // Two thirds of the room stand after the word, since a reader begins at the left.
  while (from > 0 && length < longestLine / 3 && add(from - 1)) from -= 1;
  while (to < words.length && add(to)) to += 1;
  while (from > 0 && add(from - 1)) from -= 1;
  return `${from > 0 ? '…' : ''}${words.slice(from, to).join(' ')}${to < words.length ? '…' : ''}`;
}

/**
 * The sentence of a text that holds most of these terms (as the search compares them), the first
 * where none holds more, cut to `longestLine`.
 */
export function matchingLine(text: string, terms: readonly string[]): string {
  const wanted = new Set(terms);
  const isHit = (word: string) => tokenize(word).some((each) => wanted.has(each));
  let best = { sentence: '', hits: -1 };
  for (const sentence of sentences(text)) {
    const hits = new Set(tokenize(sentence).filter((word) => wanted.has(word))).size;
    if (hits > best.hits) best = { sentence, hits };
  }
  if (best.sentence.length <= longestLine) return best.sentence;
  const words = best.sentence.split(/\s+/);
  return around(words, Math.max(0, words.findIndex(isHit)));
}
