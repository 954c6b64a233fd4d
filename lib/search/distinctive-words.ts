import { stopWords } from '@/lib/search/vocabulary';
import { wordsOf } from '@/lib/search/words';

/**
 * For each text, the words that set it apart from the others, at most `most`: by how often it has
 * them times the logarithm of how few texts do (tf-idf, Spärck Jones 1972).
 */
export function distinctiveWords(texts: readonly string[], most: number): readonly string[][] {
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const word of wordsOf(text))
      if (word.length > 3 && !/^\d/.test(word) && !stopWords.has(word))
        count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const holders = new Map<string, number>();
  for (const count of counts)
    for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const weight = ([word, times]: [string, number]) =>
    times * Math.log(texts.length / (holders.get(word) ?? 1));
  return counts.map((count) =>
    [...count]
      .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([word]) => word),
  );
}
