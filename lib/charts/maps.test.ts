import { expect, it } from 'vitest';
import states from '@/content/data/states.json';
import { growthBars } from '@/lib/charts/growth';
import { classesOf, columns, rows, tileMap } from '@/lib/charts/tile-map';
import { rise, trendOf } from '@/lib/charts/trend';
import { wageLike } from '@/lib/schema/wage.example';

it('gives every state a square of its own on the map', () => {
  const places = states.rows.map(({ column, row }) => `${column} ${row}`);
  expect(new Set(places).size).toBe(51);
  for (const { column, row } of states.rows) {
    expect(column).toBeLessThan(columns);
    expect(row).toBeLessThan(rows);
  }
});

it('makes five classes of about as many values each', () => {
  expect(classesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 4 },
    { from: 5, to: 6 },
    { from: 7, to: 8 },
    { from: 9, to: 10 },
  ]);
});

it('never parts equal values, and leaves out a class that would be empty', () => {
  expect(classesOf([1, 1, 1, 1, 1, 1, 1, 9])).toEqual([
    { from: 1, to: 1 },
    { from: 9, to: 9 },
  ]);
});

it('classes a state by its value and a state without one not at all', () => {
  const value = (code: string) => ({ OH: 1, TX: 5 })[code];
  const { tiles } = tileMap(states.rows, ({ code }) => value(code));
  const of = (code: string) => tiles.find(({ state }) => state.code === code)?.class;
  expect([of('OH'), of('TX'), of('CA')]).toEqual([0, 1, undefined]);
});

it('draws pay over the years on a scale that starts at nothing', () => {
  const { lines, top } = trendOf(
    [
      [
        wageLike({ period: '2020-05', annual_median: 25_000 }),
        wageLike({ period: '2021-05', annual_median: null }),
        wageLike({ period: '2022-05', annual_median: 50_000 }),
      ],
    ],
    [
      { period: '2020-05', index: 100 },
      { period: '2022-05', index: 150 },
    ],
  );
  expect(top).toBe(50_000);
  expect(lines[0]?.points).toEqual([
    { year: '2020', paid: 25_000, amount: 37_500, x: 0, y: 25 },
    { year: '2022', paid: 50_000, amount: 50_000, x: 100, y: 0 },
  ]);
  expect(lines[0] && rise(lines[0])).toBeCloseTo(33.3, 1);
});

it('draws growth to the right of nothing and decline to the left', () => {
  const line = (growth_percent: number) => ({ growth_percent }) as never;
  expect(growthBars([line(10), line(5)])).toMatchObject({
    zero: 0,
    bars: [
      { x: 0, width: 100 },
      { x: 0, width: 50 },
    ],
  });
  const { zero, bars } = growthBars([line(10), line(-10)]);
  expect(zero).toBe(50);
  expect(bars).toMatchObject([
    { x: 50, width: 50 },
    { x: 0, width: 50 },
  ]);
});
