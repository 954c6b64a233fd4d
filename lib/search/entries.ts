import type { FixedPage } from '@/lib/pages/fixed-pages';
import { routes } from '@/lib/pages/routes';
import type { Term } from '@/lib/schema/glossary';
import { termAnchor } from '@/lib/schema/glossary';
import type { CareerSectionId, Part } from '@/lib/schema/section';
import type { State } from '@/lib/schema/state';
import { distinctiveWords } from '@/lib/search/distinctive-words';
import type { Entry } from '@/lib/search/entry';
import { sectionWords } from '@/lib/search/vocabulary';

/** An article as the search is told of it; its parts are asked for only where they are searched. */
export type Findable = {
  readonly entry: Entry & { readonly kind: 'career' | 'advice' | 'page' };
  readonly parts: () => readonly Part[];
};

/** How many words of its text stand for a part. More find more, and cost every reader bytes. */
const wordsKept = 8;

const isCareerSection = (id: string): id is CareerSectionId => id in sectionWords;

/** The headed parts of articles. What sets a part apart is measured over all of them. */
export function partEntries(articles: readonly Findable[]): readonly Entry[] {
  const parts = articles.flatMap(({ entry, parts: partsOf }) =>
    partsOf().map((part) => ({ part, article: entry })),
  );
  const telling = distinctiveWords(
    parts.map(({ part }) => part.text),
    wordsKept,
  );
  return parts.map(({ part, article }, at) => ({
    kind: 'part',
    title: part.title,
    of: article.title,
    path: `${article.path}#${part.id}`,
    words: telling[at]?.join(' ') ?? '',
    ...(article.kind === 'career' && isCareerSection(part.id) ? { section: part.id } : {}),
  }));
}

/** The states under their names and postal codes. */
export function stateEntries(states: readonly State[]): readonly Entry[] {
  return states.map(({ name, code, slug }) => ({
    kind: 'state',
    title: name,
    names: [code],
    path: routes.state(slug),
  }));
}

/** The words of the glossary under all their forms. */
export function termEntries(terms: readonly Term[]): readonly Entry[] {
  return terms.map((term) => ({
    kind: 'term',
    title: term.term,
    names: [...(term.short === null ? [] : [term.short]), ...term.also],
    path: `${routes.glossary}#${termAnchor(term)}`,
  }));
}

/** The pages that are no article. */
export function pageEntries(pages: readonly FixedPage[]): readonly Entry[] {
  return pages.map((page) => ({ kind: 'page', ...page }));
}
