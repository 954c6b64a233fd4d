import MiniSearch from 'minisearch';
import type { Entry, Kind } from '@/lib/search/entry';
import { queryWords } from '@/lib/search/query-words';
import { tokenize } from '@/lib/search/tokenize';
import { alsoCalled, sectionWords } from '@/lib/search/vocabulary';

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
const keyOf = (words: readonly string[]) => [...words].sort().join(' ');

/** An entry with what MiniSearch indexes of it: its own fields, its article's names, synonyms. */
function indexed(entry: Entry, id: number, namesOf: ReadonlyMap<string, readonly string[]>) {
  const { title, names = [], of, words = '', section } = entry;
  const extra = section === undefined ? '' : sectionWords[section];
  const also = [extra, ...alsoCalled(tokenize([title, ...names, extra].join(' ')))].join(' ');
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

/** A ranking, and how more entries are added to it: a few at a time, so that typing is not held up. */
export type Ranking = {
  readonly rank: Rank;
  readonly add: (entries: readonly Entry[]) => Promise<void>;
};

/** Makes a ranking without entries, which notes every word of those that are added in `known`. */
export function makeRanking(known: Set<string>): Ranking {
  const index = new MiniSearch<ReturnType<typeof indexed>>({
    fields: Object.keys(boost),
    tokenize: once(tokenize),
    processTerm: (word) => {
      known.add(word);
      return word;
    },
    searchOptions: { processTerm: (word) => word },
  });
  const all: Entry[] = [];
  const namesOf = new Map<string, readonly string[]>();
  const nameKeys: ReadonlySet<string>[] = [];

  async function add(entries: readonly Entry[]): Promise<void> {
    for (const { kind, title, names = [] } of entries)
      if (kind !== 'part') namesOf.set(title, names);
    const first = all.length;
    all.push(...entries);
    for (const { title, names = [] } of entries)
      nameKeys.push(new Set([title, ...names].map((name) => keyOf(queryWords(name)))));
    const documents = entries.map((entry, at) => indexed(entry, first + at, namesOf));
    await index.addAllAsync(documents, { chunkSize: 50 });
  }

  function rank(asked: readonly string[]): readonly Scored[] {
    const wanted = keyOf(asked);
    const results = index.search(asked.join(' '), {
      boost,
      prefix: (word, at, words) => at === words.length - 1 || word.length > 3,
      fuzzy: slips,
      weights: { fuzzy: 0.4, prefix: 0.6 },
    });
    return results
      .flatMap(({ id, score, queryTerms, terms }) => {
        const entry = all[id as number];
        if (entry === undefined) return [];
        const held = [...new Set(queryTerms)];
        const isNamed = nameKeys[id as number]?.has(wanted) ?? false;
        const weight = kindWeights[entry.kind] * (isNamed ? 4 : 1);
        const share = held.length / asked.length;
        return [{ entry, score: score * share ** 2 * weight, isNamed, held, terms }];
      })
      .sort((a, b) => b.score - a.score);
  }

  return { rank, add };
}
