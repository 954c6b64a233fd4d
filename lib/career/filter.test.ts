import { expect, it } from 'vitest';
import { choiceSlug, choicesFor, filterLinks, fitting } from '@/lib/career/filter';
import { careerLike } from '@/lib/schema/career.example';

const careers = [
  careerLike({ slug: 'peer', lived_experience: 'required' }),
  careerLike({ slug: 'nurse', group: 'bachelors', licence_needed: 'everywhere' }),
];
const slugs = (choice: Parameters<typeof fitting>[1]) =>
  fitting(careers, choice).map(({ slug }) => slug);

it('keeps the careers that fit every answer', () => {
  expect(slugs({})).toEqual(['peer', 'nurse']);
  expect(slugs({ group: 'bachelors' })).toEqual(['nurse']);
  expect(slugs({ group: 'bachelors', lived_experience: 'required' })).toEqual([]);
});

it('offers every choice that leaves a career, each under an address of its own', () => {
  const addresses = choicesFor(careers).map(choiceSlug);
  expect(addresses).toContain('no-degree.nowhere.required');
  expect(addresses).toContain('everywhere');
  expect(addresses).not.toContain('bachelors.nowhere');
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const choice of choicesFor(careers)) expect(fitting(careers, choice)).not.toEqual([]);
});

it('links each answer while it keeps the others, and none that leaves nothing', () => {
  const links = filterLinks(careers, { group: 'bachelors' }, 'licence_needed');
  expect(links.map(({ isOn, slug }) => [isOn, slug])).toEqual([
    [true, 'bachelors'],
    [false, undefined],
    [false, undefined],
    [false, 'bachelors.everywhere'],
  ]);
});
