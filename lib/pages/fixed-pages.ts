import { routes } from '@/lib/pages/routes';
import { type CareerGroup, careerGroups } from '@/lib/schema/career';

/** A page that is no Markdown file: its name in lists, and what readers type for it. */
export type FixedPage = {
  readonly title: string;
  readonly path: string;
  readonly names: readonly string[];
};

/** Every such page; links in prose may lead to them. */
export const fixedPages: readonly FixedPage[] = [
  { title: 'Home', path: routes.home, names: ['start page'] },
  { title: 'Careers', path: routes.careers, names: ['all careers', 'list of jobs', 'table'] },
  {
    title: 'Is it for me?',
    path: routes.fit,
    names: ['quiz', 'which career is right for me', 'self-check'],
  },
  { title: 'Compare two careers', path: routes.compare, names: ['difference between', 'versus'] },
  { title: 'The map of the field', path: routes.pathways, names: ['career ladder', 'pathways'] },
  { title: 'Advice', path: routes.advice, names: ['help', 'worries'] },
  { title: 'States', path: routes.states, names: ['map', 'my state', 'pay by state'] },
  {
    title: 'Peer certification',
    path: routes.certification,
    names: ['certification by state', 'state requirements', 'peer certificate table'],
  },
  { title: 'Questions', path: routes.questions, names: ['FAQ'] },
  { title: 'Glossary', path: routes.glossary, names: ['words', 'terms', 'abbreviations'] },
  { title: 'A to Z', path: routes.search, names: ['search', 'index'] },
  { title: 'Data', path: routes.data, names: ['download', 'CSV', 'JSON', 'open data'] },
  { title: 'Sources', path: routes.sources, names: ['references', 'where figures come from'] },
  { title: 'Changes', path: routes.changes, names: ['news', 'updates', 'what is new'] },
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
