import 'server-only';
import { allCareers } from 'contentlayer/generated';
import { compiled } from '@/lib/content/compiled';
import { type Career, CareerFrontMatter } from '@/lib/content/shapes/career';
import { occupationsByState } from '@/lib/content/state-wages';

/** The sources of what the page shows of the front matter; `scope` is not shown yet. */
function factSources({ entry, path, occupations }: CareerFrontMatter): string[] {
  const facts = [...Object.values(entry), ...path, ...occupations];
  return facts.map((fact) => fact.source);
}

/** Every career guide, by title. */
export const careers: readonly Career[] = allCareers
  .map((document) => compiled(document, CareerFrontMatter, factSources))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** The guide at that slug; throws where there is none, since pages are made from this list alone. */
export function careerAt(slug: string): Career {
  const career = careers.find((each) => each.slug === slug);
  if (career === undefined) throw new Error(`No guide at content/careers/${slug}.md`);
  return career;
}

/** The guides of which at least one occupation line has a table by state. */
export const careersWithStatePay: readonly Career[] = careers.filter((career) =>
  career.occupations.some(({ code }) => occupationsByState.includes(code)),
);
