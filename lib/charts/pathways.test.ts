import { expect, it } from 'vitest';
import { gutter, pathwaysOf, yearsOfSchool } from '@/lib/charts/pathways';
import { careerLike } from '@/lib/schema/career.example';
import { wageLike } from '@/lib/schema/wage.example';

const at = (slug: string, middle: number, changes = {}) => ({
  career: careerLike({ slug, title: slug, ...changes }),
  wages: [wageLike({ annual_median: middle })],
  outlook: [],
});
const map = pathwaysOf([
  at('therapist', 40_500, {
    group: 'masters-and-licence',
    schooling_years: { from: 6, to: 7 },
  }),
  at('coach', 51_000),
  at('peer', 45_000, {
    leads_to: [
      { slug: 'therapist', needs: 'A degree.' },
      { slug: 'gone', needs: 'x' },
    ],
  }),
]);

it('puts less schooling above more, and less pay left of more', () => {
  expect(map.nodes.map(({ slug }) => slug)).toEqual(['peer', 'coach', 'therapist']);
  const tops = map.nodes.map(({ top }) => top);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(map.nodes.map(({ places }) => places[0])).toEqual([25, 55, 2.5]);
  expect(map.ticks.map(({ dollars }) => dollars)).toEqual([40_000, 50_000, 60_000]);
});

it('heads each group once and ends below the last row', () => {
  expect(map.bands.map(({ title }) => title)).toEqual(['No degree', 'Master’s degree and license']);
  expect(map.height).toBeGreaterThan(map.nodes.at(-1)?.top ?? 0);
});

it('draws a curve for each step between guides that are there', () => {
  expect(map.arcs).toHaveLength(1);
  expect(map.arcs[0]).toMatchObject({ from: { slug: 'peer' }, to: { slug: 'therapist' } });
  expect(map.arcs[0]?.path).toMatch(new RegExp(`^M${gutter} .* ${gutter} \\d+$`));
});

it('says years of school in words', () => {
  expect(yearsOfSchool({ from: 0, to: 1 })).toBe('0 to 1 year');
  expect(yearsOfSchool({ from: 6, to: 6 })).toBe('6 years');
});
