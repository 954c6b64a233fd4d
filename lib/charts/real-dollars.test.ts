import { expect, it } from 'vitest';
import { realDollars } from '@/lib/charts/real-dollars';

const prices = [
  { period: '2020-05', index: 256.394 },
  { period: '2025-05', index: 321.465 },
];

it('counts pay of one May in the dollars of another', () => {
  expect(realDollars(100, '2020-05', '2025-05', prices)).toBeCloseTo(125.38, 2);
  expect(realDollars(100, '2025-05', '2020-05', prices)).toBeCloseTo(79.76, 2);
  expect(realDollars(100, '2025-05', '2025-05', prices)).toBe(100);
});

it('guesses no price', () => {
  expect(() => realDollars(100, '2019-05', '2025-05', prices)).toThrow(
    'No consumer prices of 2019-05',
  );
});
