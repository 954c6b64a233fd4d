import { advice } from '@/lib/content/advice';
import { careers } from '@/lib/content/careers';
import { terms } from '@/lib/content/glossary';
import { partsIn } from '@/lib/content/markdown/parts-in';
import { pages } from '@/lib/content/pages';
import { groupsOf } from '@/lib/content/shapes/career';
import { statePayLine } from '@/lib/content/state-wages';
import { states } from '@/lib/content/states';
import { routes } from '@/lib/routes';
import {
  type Findable,
  pageEntries,
  partEntries,
  stateEntries,
  termEntries,
} from '@/lib/search/entries';
import type { Entry } from '@/lib/search/entry';
import { groupPages, standingPages } from '@/lib/standing-pages';

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
  ...pageEntries([...standingPages, ...groupPages(groupsOf(careers).map(({ group }) => group))]),
];

/** Everything that can be found, the parts of articles too; reads the text of every article. */
export const findable = (): readonly Entry[] => [...named, ...partEntries(articles)];
