import { allCareers } from 'contentlayer/generated';
import { articlesFrom } from '@/lib/articles/articles-from';
import { occupationsByState } from '@/lib/data/state-wages';
import { type Career, CareerFrontMatter } from '@/lib/schema/career';

/** The sources of what the page shows of the front matter; `scope` is not shown yet. */
function factSources({ entry, path, occupations }: CareerFrontMatter): readonly string[] {
  return [...Object.values(entry), ...path, ...occupations].map(({ source }) => source);
}

/** Every career guide, by title. */
export const careers: readonly Career[] = articlesFrom(allCareers, CareerFrontMatter, factSources);

const bySlug = new Map(careers.map((career) => [career.slug, career]));

/** The guide at that slug; throws where there is none, since pages are made from this list alone. */
export function careerAt(slug: string): Career {
  const career = bySlug.get(slug);
  if (career === undefined) throw new Error(`No guide at content/careers/${slug}.md`);
  return career;
}

/** The guides of which at least one occupation line has a table by state. */
export const careersWithStatePay: readonly Career[] = careers.filter((career) =>
  career.occupations.some(({ code }) => occupationsByState.includes(code)),
);
