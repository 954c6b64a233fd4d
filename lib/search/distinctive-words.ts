import { tokenize } from '@/lib/search/tokenize';
import { stopWords } from '@/lib/search/vocabulary';

/**
 * For each text, the words that set it apart from the others, at most `most`: by how often it has
 * them times the logarithm of how few texts do (tf-idf, Spärck Jones 1972).
 */
export function distinctiveWords(texts: readonly string[], most: number): readonly string[][] {
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const word of tokenize(text))
      if (word.length > 3 && !/^\d/.test(word) && !stopWords.has(word))
        count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const holders = new Map<string, number>();
  for (const count of counts)
    for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return counts.map((count) =>
    Array.from(count, ([word, times]) => ({
      word,
      weight: times * Math.log(texts.length / (holders.get(word) ?? 1)),
    }))
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word),
  );
}
