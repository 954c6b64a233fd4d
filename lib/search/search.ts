import MiniSearch from 'minisearch';
import { askedWords } from '@/lib/search/asked-words';
import type { Entry, Kind } from '@/lib/search/entry';
import { placesFor, type Scored, sectionFor } from '@/lib/search/places';
import { alsoCalled, sectionWords } from '@/lib/search/vocabulary';
import { mended, wordsOf } from '@/lib/search/words';

/** A result: what was found, and those of its words that fit the question. */
export type Found = Pick<Entry, 'kind' | 'title' | 'path' | 'of'> & {
  readonly terms: readonly string[];
};

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

/** Whether an entry bears exactly the name that was asked for, in any order of words. */
function bearsName({ title, names = [] }: Entry, asked: readonly string[]): boolean {
  const wanted = asked.toSorted().join(' ');
  return [title, ...names].some((name) => askedWords(name).toSorted().join(' ') === wanted);
}

/** An entry with what MiniSearch indexes of it: its own fields, its article's names, synonyms. */
function indexed(entry: Entry, id: number, namesOf: ReadonlyMap<string, readonly string[]>) {
  const { title, names = [], of, words = '', section } = entry;
  const extra = section === undefined ? '' : sectionWords[section];
  const also = [extra, ...alsoCalled(wordsOf([title, ...names, extra].join(' ')))].join(' ');
  const parent = of === undefined ? '' : [of, ...(namesOf.get(of) ?? [])].join(' ');
  return { id, title, names: names.join(' '), of: parent, also, words };
}

/** Makes the search from what can be found: a question in, the results out, the best first. */
export function makeSearch(entries: readonly Entry[]): (question: string) => readonly Found[] {
  const index = new MiniSearch<ReturnType<typeof indexed>>({
    fields: Object.keys(boost),
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  const named = entries.filter(({ kind }) => kind !== 'part');
  const namesOf = new Map(named.map(({ title, names = [] }) => [title, names]));
  const documents = entries.map((entry, id) => indexed(entry, id, namesOf));
  index.addAll(documents);
  const known = new Set(
    documents.flatMap(({ id: _, ...texts }) => Object.values(texts).flatMap(wordsOf)),
  );

  function rank(asked: readonly string[]): readonly Scored[] {
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
        const share = held.length / asked.length;
        const named = bearsName(entry, asked);
        const weight = kindWeights[entry.kind] * (named ? 4 : 1);
        return [{ entry, score: score * share ** 2 * weight, isNamed: named, held, terms }];
      })
      .sort((a, b) => b.score - a.score);
  }

  return (question) => {
    const asked = mended(askedWords(question), known);
    const scored = rank(asked);
    const places = placesFor(asked, scored, rank);
    const first = places.length > 0 ? places : sectionFor(asked, scored, rank);
    const leading = new Set(first.map(({ entry }) => entry.path));
    return [...first, ...scored.filter(({ entry }) => !leading.has(entry.path))].map(
      ({ entry: { kind, title, path, of }, terms }) => ({ kind, title, path, of, terms }),
    );
  };
}
