import { askedWords } from '@/lib/search/asked-words';
import type { Entry } from '@/lib/search/entry';
import { placesFor, sectionFor } from '@/lib/search/places';
import { makeRank } from '@/lib/search/ranking';
import { mended } from '@/lib/search/words';

/** A result: what was found, and those of its words that fit the question. */
export type Found = Pick<Entry, 'kind' | 'title' | 'path' | 'of'> & {
  readonly terms: readonly string[];
};

/** A question in, the results out. */
export type Search = (question: string) => readonly Found[];

/** Makes the search from what can be found; the best result comes first. */
export async function makeSearch(entries: readonly Entry[]): Promise<Search> {
  const known = new Set<string>();
  const rank = await makeRank(entries, known);
  const rankCareers = await makeRank(
    entries.filter(({ kind }) => kind === 'career'),
    known,
  );
  return (question) => {
    const asked = mended(askedWords(question), known);
    const scored = rank(asked);
    const places = placesFor(asked, scored, rankCareers);
    const first = places.length > 0 ? places : sectionFor(asked, scored, rankCareers);
    const leading = new Set(first.map(({ entry }) => entry.path));
    return [...first, ...scored.filter(({ entry }) => !leading.has(entry.path))].map(
      ({ entry: { kind, title, path, of }, terms }) => ({ kind, title, path, of, terms }),
    );
  };
}
