import type { FixedPage } from '@/lib/pages/fixed-pages';
import { routes } from '@/lib/pages/routes';
import type { Term } from '@/lib/schema/glossary';
import { termAnchor } from '@/lib/schema/glossary';
import type { Part } from '@/lib/schema/section';
import type { State } from '@/lib/schema/state';
import { distinctiveWords } from '@/lib/search/distinctive-words';
import type { ArticleParts, Entry } from '@/lib/search/entry';

/** An article as the search is told of it; its parts are asked for only where they are searched. */
export type Findable = {
  readonly entry: Entry & { readonly kind: 'career' | 'advice' | 'page' };
  readonly parts: () => readonly Part[];
};

/** How many words of its text stand for a part. More find more, and cost every reader bytes. */
const wordsKept = 8;

/** The headed parts of articles. What sets a part apart is measured over all of them. */
export function articleParts(articles: readonly Findable[]): readonly ArticleParts[] {
  const byArticle = articles.map(({ entry, parts }) => ({ path: entry.path, parts: parts() }));
  const telling = distinctiveWords(
    byArticle.flatMap(({ parts }) => parts.map(({ text }) => text)),
    wordsKept,
  ).values();
  return byArticle.map(({ path, parts }) => ({
    path,
    parts: parts.map(({ id, title }) => [id, title, telling.next().value?.join(' ') ?? '']),
  }));
}

/** Names by which readers ask for a state, beside its own and its postal code. */
const calledToo: Readonly<Record<string, readonly string[]>> = { DC: ['Washington DC'] };

/** The states under their names and postal codes. */
export function stateEntries(states: readonly State[]): readonly Entry[] {
  return states.map(({ name, code, slug }) => ({
    kind: 'state',
    title: name,
    names: [code, ...(calledToo[code] ?? [])],
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
