import { correctWords } from '@/lib/search/correct-words';
import type { ArticleParts, Entry } from '@/lib/search/entry';
import { placesFor, sectionFor } from '@/lib/search/leads';
import { partEntries } from '@/lib/search/part-entries';
import { queryWords } from '@/lib/search/query-words';
import { makeRanking, type Scored } from '@/lib/search/ranking';

/** A result: what was found, and those of its words that fit the question. */
export type Found = Pick<Entry, 'kind' | 'title' | 'path' | 'of' | 'line' | 'names'> & {
  readonly terms: readonly string[];
};

/** A question in, the results out, the best first. */
export type Find = (question: string) => readonly Found[];

/** A search, and how the parts of articles, which come later, are added to it. */
export type Search = {
  readonly find: Find;
  readonly add: (parts: readonly ArticleParts[]) => Promise<void>;
};

/** A word of the glossary that is a career is led to behind the career: its guide says more. */
function careersFirst(scored: readonly Scored[], asked: readonly string[]): readonly Scored[] {
  const isWhole = ({ held }: Scored) => held.length === asked.length;
  const at = scored.findIndex((each) => each.entry.kind === 'career' && isWhole(each));
  if (at < 0) return scored;
  const before = scored.slice(0, at);
  const isTerm = ({ entry }: Scored) => entry.kind === 'term';
  return [
    ...before.filter((each) => !isTerm(each)),
    ...scored.slice(at, at + 1),
    ...before.filter(isTerm),
    ...scored.slice(at + 1),
  ];
}

/** Makes the search from everything that has a name of its own. */
export async function makeSearch(named: readonly Entry[]): Promise<Search> {
  const known = new Set<string>();
  const everything = makeRanking(known);
  const careers = makeRanking(known);
  await everything.add(named);
  await careers.add(named.filter(({ kind }) => kind === 'career'));

  function find(question: string): readonly Found[] {
    const asked = correctWords(queryWords(question), known);
    const scored = careersFirst(everything.rank(asked), asked);
    const places = placesFor(asked, scored, careers.rank);
    const first = places.length > 0 ? places : sectionFor(asked, scored, careers.rank);
    const leading = new Set(first.map(({ entry }) => entry.path));
    return [...first, ...scored.filter(({ entry }) => !leading.has(entry.path))].map(
      ({ entry: { kind, title, path, of, line, names }, terms }) => ({
        kind,
        title,
        path,
        terms,
        ...(of === undefined ? {} : { of }),
        ...(line === undefined ? {} : { line }),
        ...(names === undefined ? {} : { names }),
      }),
    );
  }

  return { find, add: (parts) => everything.add(partEntries(parts, named)) };
}
