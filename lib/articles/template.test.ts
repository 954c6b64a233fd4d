import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { careerTemplate, placeholder } from '@/lib/articles/template';
import { CareerFrontMatter } from '@/lib/schema/career';
import { careerSections } from '@/lib/schema/section';

const template = careerTemplate('2026-01-01');
const [, frontMatter = '', body = ''] = template.split('---\n');

it('holds every key of the front matter, each explained', () => {
  expect(Object.keys(parse(frontMatter))).toEqual(Object.keys(CareerFrontMatter.shape));
  for (const key of Object.keys(CareerFrontMatter.shape))
    expect(frontMatter).toMatch(new RegExp(`# .+\n${key}:`));
});

it('holds every section in order, each to be filled in', () => {
  const ids = [...body.matchAll(/\{#([a-z-]+)\}/g)].map(([, id]) => id);
  expect(ids).toEqual(careerSections.map(({ id }) => id));
  expect(body.split(placeholder)).toHaveLength(careerSections.length + 1);
});
