import { expect, it } from 'vitest';
import { asksOf } from '@/lib/charts/asks';

it('reaches to the least and to the most years on the scale of the longest', () => {
  expect(asksOf({ from: 2, to: 4 }, 8)).toEqual({ least: 25, most: 50, label: '2–4' });
  expect(asksOf({ from: 6, to: 6 }, 8)).toEqual({ least: 75, most: 75, label: '6' });
});

it('says none where no year is asked', () => {
  expect(asksOf({ from: 0, to: 0 }, 8)).toEqual({ least: 0, most: 0, label: 'none' });
});
