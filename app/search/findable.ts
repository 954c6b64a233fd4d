import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { pages } from '@/lib/articles/pages';
import { partsIn } from '@/lib/articles/parts-in';
import { terms } from '@/lib/data/glossary';
import { statePayLine } from '@/lib/data/state-wages';
import { states } from '@/lib/data/states';
import { allPages } from '@/lib/pages/all-pages';
import { fixedPages, groupPages } from '@/lib/pages/fixed-pages';
import { routes } from '@/lib/pages/routes';
import { groupsOf } from '@/lib/schema/career';
import { termAnchor } from '@/lib/schema/glossary';
import {
  articleParts,
  type Findable,
  pageEntries,
  stateEntries,
  termEntries,
} from '@/lib/search/entries';
import type { ArticleParts, Entry } from '@/lib/search/entry';

/** The occupation whose table by state a career has, and the states for which it has no row. */
function payByState(codes: readonly string[]): Pick<Entry, 'occupation' | 'withheldIn'> {
  const { line, unpaid } = statePayLine(codes);
  return {
    ...(line === undefined ? {} : { occupation: line }),
    ...(unpaid === undefined ? {} : { withheldIn: unpaid }),
  };
}

const paths = new Set(allPages.map(({ path }) => path));

/** The states in which a career has a page of its own; nothing is sent where there is none. */
function ownPages(career: string): Pick<Entry, 'states'> {
  const codes = states
    .filter(({ slug }) => paths.has(routes.careerState(career, slug)))
    .map(({ code }) => code);
  return codes.length === 0 ? {} : { states: codes };
}

const articles: readonly Findable[] = [
  ...careers.map((career) => ({
    entry: {
      kind: 'career' as const,
      path: routes.career(career.slug),
      title: career.title,
      names: career.aliases,
      line: career.summary,
      ...payByState(career.occupations.map(({ code }) => code)),
      ...ownPages(career.slug),
    },
    parts: () => partsIn(career.sections),
  })),
  ...advice.map((article) => ({
    entry: {
      kind: 'advice' as const,
      path: routes.adviceArticle(article.slug),
      title: article.title,
      names: article.aliases,
      line: article.summary,
    },
    parts: () => partsIn(article.sections),
  })),
  ...pages.map((page) => ({
    entry: { kind: 'page' as const, path: routes.page(page.slug), title: page.title },
    parts: () => partsIn(page.sections),
  })),
];

/** Everything that has a name of its own. */
export const named: readonly Entry[] = [
  ...articles.map(({ entry }) => entry),
  ...stateEntries(states),
  ...termEntries(terms),
  ...pageEntries([...fixedPages, ...groupPages(groupsOf(careers).map(({ group }) => group))]),
];

/** The parts of all articles; reads the text of every article. */
export const findableParts = (): readonly ArticleParts[] => articleParts(articles);

/** By path of a page, the text of each of its parts by id: what a line of a result is cut from. */
export const searchTexts: ReadonlyMap<string, () => Readonly<Record<string, string>>> = new Map([
  ...articles.map(
    ({ entry, parts }) =>
      [entry.path, () => Object.fromEntries(parts().map(({ id, text }) => [id, text]))] as const,
  ),
  [
    routes.glossary,
    () => Object.fromEntries(terms.map((term) => [termAnchor(term), term.definition])),
  ] as const,
]);
