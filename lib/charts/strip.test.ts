import { expect, it } from 'vitest';
import { stripOf } from '@/lib/charts/strip';
import { wageLike } from '@/lib/schema/wage.example';

const pay = {
  annual_p10: 35_000,
  annual_p25: 45_000,
  annual_median: 50_000,
  annual_p75: 65_000,
  annual_p90: 85_000,
};

it('places pay on one scale, on which one percent is a thousand dollars', () => {
  expect(stripOf(wageLike(pay), 'exact')).toEqual({
    fit: 'exact',
    tenths: { x: 10, width: 50 },
    half: { x: 20, width: 20 },
    median: 25,
    goesOn: false,
  });
});

it('ends at the edge and says so where pay goes on, published or not', () => {
  for (const annual_p90 of [128_560, 'top'] as const)
    expect(stripOf(wageLike({ ...pay, annual_p90 }), 'exact')).toMatchObject({
      tenths: { x: 10, width: 90 },
      goesOn: true,
    });
});

it('places nothing that is not published, and keeps the rest', () => {
  const strip = stripOf(wageLike({ ...pay, annual_p10: null, annual_median: null }), 'proxy');
  expect(strip).toMatchObject({ tenths: undefined, median: undefined, half: { x: 20, width: 20 } });
});
