import { expect, it } from 'vitest';
import { pathwaysOf } from '@/lib/charts/pathways';
import { careerLike } from '@/lib/schema/career.example';
import { wageLike } from '@/lib/schema/wage.example';

const at = (slug: string, median: number, changes = {}) => ({
  career: careerLike({ slug, title: slug, ...changes }),
  wages: [wageLike({ annual_median: median })],
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
const stations = map.groups.flatMap((group) => group.stations);

it('puts less schooling above more, and less pay above more', () => {
  expect(map.groups.map(({ title }) => title)).toEqual([
    'No degree',
    'Master’s degree and license',
  ]);
  expect(stations.map(({ slug }) => slug)).toEqual(['peer', 'coach', 'therapist']);
  expect(stations.map(({ track }) => track)).toEqual([0, 0, 1]);
});

it('names the steps to guides that are there, and stops at their tracks', () => {
  expect(stations[0]?.steps).toEqual([
    { slug: 'therapist', title: 'therapist', needs: 'A degree.' },
  ]);
  expect(stations.map(({ stops }) => stops)).toEqual([[1], [], []]);
});

it('runs each track from the top to the last career on it', () => {
  expect(stations.map(({ above }) => above)).toEqual([[0, 1], [0, 1], [1]]);
  expect(stations.map(({ below }) => below)).toEqual([[0, 1], [1], []]);
});
