import { routes } from '@/lib/pages/routes';
import { type CareerGroup, careerGroups } from '@/lib/schema/career';

/** The parts of the site under which its pages are listed at the foot of every page. */
export const siteParts = {
  find: 'Find your way',
  place: 'Where you are',
  understand: 'Understand',
  about: 'About the guides',
} as const;
export type SitePart = keyof typeof siteParts;

/** A page that is no Markdown file: its name in lists, and what readers type for it. */
export type FixedPage = {
  readonly title: string;
  readonly path: string;
  readonly names: readonly string[];
};

/** Every such page and its part of the site; links in prose may lead to them. */
export const fixedPages: readonly (FixedPage & { readonly part: SitePart | undefined })[] = [
  { title: 'Home', path: routes.home, part: undefined, names: ['start page'] },
  {
    title: 'Careers',
    path: routes.careers,
    part: 'find',
    names: ['all careers', 'list of jobs', 'table'],
  },
  {
    title: 'Is it for me?',
    path: routes.fit,
    part: 'find',
    names: ['quiz', 'which career is right for me', 'self-check'],
  },
  {
    title: 'Compare two careers',
    path: routes.compare,
    part: 'find',
    names: ['difference between', 'versus'],
  },
  {
    title: 'The map of the field',
    path: routes.pathways,
    part: 'find',
    names: ['career ladder', 'pathways'],
  },
  { title: 'Advice', path: routes.advice, part: 'understand', names: ['help', 'worries'] },
  {
    title: 'States',
    path: routes.states,
    part: 'place',
    names: ['map', 'my state', 'pay by state'],
  },
  {
    title: 'Peer certification',
    path: routes.certification,
    part: 'place',
    names: ['certification by state', 'state requirements', 'peer certificate table'],
  },
  { title: 'Questions', path: routes.questions, part: 'understand', names: ['FAQ'] },
  {
    title: 'Glossary',
    path: routes.glossary,
    part: 'understand',
    names: ['words', 'terms', 'abbreviations'],
  },
  { title: 'A to Z', path: routes.search, part: 'understand', names: ['search', 'index'] },
  {
    title: 'Data',
    path: routes.data,
    part: 'about',
    names: ['download', 'CSV', 'JSON', 'open data'],
  },
  {
    title: 'Sources',
    path: routes.sources,
    part: 'about',
    names: ['references', 'where figures come from'],
  },
  {
    title: 'Changes',
    path: routes.changes,
    part: 'about',
    names: ['news', 'updates', 'what is new'],
  },
];

const askedFor: Record<CareerGroup, readonly string[]> = {
  'no-degree': ['without a degree', 'no college', 'high school diploma', 'GED', 'entry level'],
  'a-year-or-two': ['certificate', 'associate degree', 'community college', 'short training'],
  bachelors: ['bachelor degree', 'college degree', 'four year degree'],
  'masters-and-licence': ['master degree', 'graduate school', 'license', 'therapist'],
  doctorate: ['PhD', 'PsyD', 'MD'],
};

/** The parts of the page of all careers, by schooling; of `groups` alone, since others are empty. */
export function groupPages(groups: readonly CareerGroup[]): readonly FixedPage[] {
  return groups.map((group) => ({
    title: `Careers: ${careerGroups[group]}`,
    path: `${routes.careers}#${group}`,
    names: askedFor[group],
  }));
}
