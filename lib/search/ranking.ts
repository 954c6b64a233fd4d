import MiniSearch from 'minisearch';
import { askedWords } from '@/lib/search/asked-words';
import type { Entry, Kind } from '@/lib/search/entry';
import { alsoCalled, sectionWords } from '@/lib/search/vocabulary';
import { wordsOf } from '@/lib/search/words';

/** An entry, how well it fits, the asked words that it holds and its own words that they fit. */
export type Scored = {
  readonly entry: Entry;
  readonly score: number;
  /** Whether the question is a name of it, word for word. */
  readonly isNamed: boolean;
  readonly held: readonly string[];
  readonly terms: readonly string[];
};

/** Ranks entries by how well they fit some words, the best first. */
export type Rank = (asked: readonly string[]) => readonly Scored[];

const kindWeights: Record<Kind, number> = {
  career: 1.5,
  advice: 1.3,
  state: 1.3,
  page: 1.3,
  part: 1,
  term: 0.6,
};

const boost = { title: 4, names: 4, of: 2, also: 1.2, words: 1 } as const;

/** How many letters of a word may differ: none when it is short, then one, then two. */
const slips = (word: string) => (word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2);

/** Words in an order of their own, so that a name is known in any order of its words. */
const keyOf = (words: readonly string[]) => words.toSorted().join(' ');

/** An entry with what MiniSearch indexes of it: its own fields, its article's names, synonyms. */
function indexed(entry: Entry, id: number, namesOf: ReadonlyMap<string, readonly string[]>) {
  const { title, names = [], of, words = '', section } = entry;
  const extra = section === undefined ? '' : sectionWords[section];
  const also = [extra, ...alsoCalled(wordsOf([title, ...names, extra].join(' ')))].join(' ');
  const parent = of === undefined ? '' : [of, ...(namesOf.get(of) ?? [])].join(' ');
  return { id, title, names: names.join(' '), of: parent, also, words };
}

/** The function, worked out once for each text: the parts of an article share all its names. */
function once(words: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const found = known.get(text) ?? words(text);
    known.set(text, found);
    return found;
  };
}

/**
 * Makes a ranking of entries, and notes every word they have in `known`. It indexes them a few at a
 * time, so that typing is never held up on a slow phone.
 */
export async function makeRank(entries: readonly Entry[], known: Set<string>): Promise<Rank> {
  const index = new MiniSearch<ReturnType<typeof indexed>>({
    fields: Object.keys(boost),
    tokenize: once(wordsOf),
    processTerm: (word) => {
      known.add(word);
      return word;
    },
    searchOptions: { processTerm: (word) => word },
  });
  const named = entries.filter(({ kind }) => kind !== 'part');
  const namesOf = new Map(named.map(({ title, names = [] }) => [title, names]));
  const documents = entries.map((entry, id) => indexed(entry, id, namesOf));
  await index.addAllAsync(documents, { chunkSize: 50 });
  const nameKeys = entries.map(
    ({ title, names = [] }) => new Set([title, ...names].map((name) => keyOf(askedWords(name)))),
  );

  return (asked) => {
    const wanted = keyOf(asked);
    const results = index.search(asked.join(' '), {
      boost,
      prefix: (word, at, all) => at === all.length - 1 || word.length > 3,
      fuzzy: slips,
      weights: { fuzzy: 0.4, prefix: 0.6 },
    });
    return results
      .flatMap(({ id, score, queryTerms, terms }) => {
        const entry = entries[id as number];
        if (entry === undefined) return [];
        const held = [...new Set(queryTerms)];
        const isNamed = nameKeys[id as number]?.has(wanted) ?? false;
        const weight = kindWeights[entry.kind] * (isNamed ? 4 : 1);
        const share = held.length / asked.length;
        return [{ entry, score: score * share ** 2 * weight, isNamed, held, terms }];
      })
      .sort((a, b) => b.score - a.score);
  };
}
