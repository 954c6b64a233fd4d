import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { pages } from '@/lib/articles/pages';
import { partsIn } from '@/lib/articles/parts-in';
import { terms } from '@/lib/data/glossary';
import { statePayLine } from '@/lib/data/state-wages';
import { states } from '@/lib/data/states';
import { fixedPages, groupPages } from '@/lib/pages/fixed-pages';
import { routes } from '@/lib/pages/routes';
import { groupsOf } from '@/lib/schema/career';
import {
  type Findable,
  pageEntries,
  partEntries,
  stateEntries,
  termEntries,
} from '@/lib/search/entries';
import type { Entry } from '@/lib/search/entry';

const articles: readonly Findable[] = [
  ...careers.map((career) => ({
    entry: {
      kind: 'career' as const,
      path: routes.career(career.slug),
      title: career.title,
      names: career.aliases,
      ...statePayLine(career.occupations.map(({ code }) => code)),
    },
    parts: () => partsIn(career.sections),
  })),
  ...advice.map((article) => ({
    entry: {
      kind: 'advice' as const,
      path: routes.adviceArticle(article.slug),
      title: article.title,
      names: article.aliases,
    },
    parts: () => partsIn(article.sections),
  })),
  ...pages.map((page) => ({
    entry: { kind: 'page' as const, path: routes.page(page.slug), title: page.title, names: [] },
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

/** Everything that can be found, the parts of articles too; reads the text of every article. */
export const findable = (): readonly Entry[] => [...named, ...partEntries(articles)];
