import 'server-only';
import { allCareers } from 'contentlayer/generated';
import { citationsIn, sectionsIn, wordsIn } from '@/lib/content/markdown/sections-in';
import { type Career, CareerFrontMatter } from '@/lib/content/shapes/career';
import { occupationsByState } from '@/lib/content/state-wages';

const keys = Object.keys(CareerFrontMatter.shape) as (keyof CareerFrontMatter)[];

function careerOf(document: (typeof allCareers)[number]): Career {
  const written = keys.flatMap((key) => (key in document ? [[key, document[key]]] : []));
  const guide = CareerFrontMatter.parse(Object.fromEntries(written));
  const { html } = document.body;
  const facts = [
    ...Object.values(guide.entry),
    ...Object.values(guide.scope),
    ...guide.path,
    ...guide.occupations,
  ];
  const sources = [...new Set([...citationsIn(html), ...facts.map((fact) => fact.source)])];
  const slug = document._raw.flattenedPath.replace('careers/', '');
  return { ...guide, slug, sections: sectionsIn(html), sources, words: wordsIn(html) };
}

/** Every career guide, by title. */
export const careers: readonly Career[] = allCareers
  .map(careerOf)
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
