import { advice } from '@/lib/content/advice';
import { careers } from '@/lib/content/careers';
import { terms } from '@/lib/content/glossary';
import { partsIn } from '@/lib/content/markdown/parts-in';
import { pages } from '@/lib/content/pages';
import { groupsOf } from '@/lib/content/shapes/career';
import { statePayLine } from '@/lib/content/state-wages';
import { states } from '@/lib/content/states';
import { routes } from '@/lib/routes';
import { articleEntries, pageEntries, stateEntries, termEntries } from '@/lib/search/entries';
import type { Entry } from '@/lib/search/entry';
import { groupPages, standingPages } from '@/lib/standing-pages';

/** Everything that can be found. */
export const findable: readonly Entry[] = [
  ...articleEntries([
    ...careers.map(({ slug, title, aliases, sections, occupations }) => ({
      kind: 'career' as const,
      path: routes.career(slug),
      title,
      names: aliases,
      parts: partsIn(sections),
      ...statePayLine(occupations.map(({ code }) => code)),
    })),
    ...advice.map(({ slug, title, aliases, sections }) => ({
      kind: 'advice' as const,
      path: routes.adviceArticle(slug),
      title,
      names: aliases,
      parts: partsIn(sections),
    })),
    ...pages.map(({ slug, title, sections }) => ({
      kind: 'page' as const,
      path: routes.page(slug),
      title,
      names: [],
      parts: partsIn(sections),
    })),
  ]),
  ...stateEntries(states),
  ...termEntries(terms),
  ...pageEntries([...standingPages, ...groupPages(groupsOf(careers).map(({ group }) => group))]),
];
