import { expect, it } from 'vitest';
import type { State } from '@/lib/schema/state';
import type { StateWage } from '@/lib/schema/state-wage';
import { atNationalPrices, comparePay, inOrder } from '@/lib/state/pay';

const state = (code: string, name: string) => ({ code, name }) as State;
const wage = (code: string, annual_median: StateWage['annual_median'], employment: number | null) =>
  ({ state: code, annual_median, employment, concentration: null }) as StateWage;
const states = [
  state('AL', 'Alabama'),
  state('AK', 'Alaska'),
  state('AZ', 'Arizona'),
  state('OH', 'Ohio'),
];
const prices: Record<string, number> = { AL: 80, AK: 125, AZ: 100, OH: 100 };
const rows = comparePay(
  [wage('AL', 40_000, 10), wage('AK', 50_000, null), wage('AZ', null, 30)],
  states,
  (code) => prices[code] ?? 0,
);

it('divides pay by the price level', () => {
  expect(atNationalPrices(50_000, 125)).toBe(40_000);
});

it('ranks what is published, before and after prices, and leaves out a state without a line', () => {
  expect(rows.map((row) => [row.state.code, row.rank, row.adjusted, row.adjustedRank])).toEqual([
    ['AL', 2, 50_000, 1],
    ['AK', 1, 40_000, 2],
    ['AZ', undefined, undefined, undefined],
  ]);
});

it('puts the highest first and what is not published last', () => {
  const codes = (order: Parameters<typeof inOrder>[1]) =>
    inOrder(rows, order).map((row) => row.state.code);
  expect(codes('median')).toEqual(['AK', 'AL', 'AZ']);
  expect(codes('adjusted')).toEqual(['AL', 'AK', 'AZ']);
  expect(codes('jobs')).toEqual(['AZ', 'AL', 'AK']);
  expect(codes('name')).toEqual(['AL', 'AK', 'AZ']);
});
