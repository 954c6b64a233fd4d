import { expect, it } from 'vitest';
import { liveOnIt, liveOnItCaption, nationalRents } from '@/lib/charts/live-on-it';
import { wageLike } from '@/lib/schema/wage.example';

const rent = (population: number, one_bedroom: number) => ({
  state: 'OH' as const,
  population,
  studio: 500,
  one_bedroom,
  two_bedrooms: 2 * one_bedroom,
  three_bedrooms: 3000,
  four_bedrooms: 4000,
});

it('weighs the rents of the states by their people', () => {
  expect(nationalRents([rent(3, 1000), rent(1, 2000)])).toEqual({ one: 1250, two: 2500 });
});

it('sets a month of pay and the rents on one scale that starts at 0', () => {
  const chart = liveOnIt([wageLike({ annual_median: 48_000 })], { one: 1000, two: 2000 });
  expect(chart).toMatchObject({
    months: [{ pay: 4000, rentShare: 25, width: 100 }],
    at: { one: 25, two: 50 },
  });
  expect(chart && liveOnItCaption(chart)).toBe(
    'Of $4,000 a month before tax, a one-bedroom rent of $1,000 takes 25%.',
  );
});

it('draws nothing where no median is a number', () => {
  expect(liveOnIt([wageLike({ annual_median: 'top' })], { one: 1, two: 2 })).toBeUndefined();
});
