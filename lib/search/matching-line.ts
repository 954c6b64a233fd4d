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
 * where none holds more, with those after it that fit, or cut to `longestLine`.
 */
export function matchingLine(text: string, terms: readonly string[]): string {
  const wanted = new Set(terms);
  const isHit = (word: string) => tokenize(word).some((each) => wanted.has(each));
  const hitsOf = (sentence: string) =>
    new Set(tokenize(sentence).filter((word) => wanted.has(word))).size;
  const all = sentences(text);
  const hits = all.map(hitsOf);
  const at = hits.indexOf(Math.max(...hits));
  let line = all[at] ?? '';
  for (const next of all.slice(at + 1)) {
    if (line.length + next.length >= longestLine) break;
    line = `${line} ${next}`;
  }
  if (line.length <= longestLine) return line;
  const words = line.split(/\s+/);
  return around(words, Math.max(0, words.findIndex(isHit)));
}
