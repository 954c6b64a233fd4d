import { expect, it } from 'vitest';
import {
  change,
  count,
  counted,
  dollars,
  dollarsAndCents,
  list,
  percent,
  period,
  plural,
  range,
  share,
  yearsOrMonths,
} from '@/lib/text/format';

it('prints money, counts and shares as a reader writes them', () => {
  expect(dollars(45930)).toBe('$45,930');
  expect(dollarsAndCents(24.5)).toBe('$24.50');
  expect(count(437860)).toBe('437,860');
  expect(percent(6.4)).toBe('6.4 percent');
  expect(share(-2.5)).toBe('-2.5%');
  expect(change(6.4)).toBe('+6.4%');
  expect(change(-2)).toBe('−2%');
});

it('prints no minus before a number that rounds to zero', () => {
  expect(share(-0.04)).toBe('0%');
  expect(percent(-0.04)).toBe('0 percent');
  expect(count(-0.4)).toBe('0');
});

it.each([
  ['2015', '2015'],
  ['2025-05', 'May 2025'],
  ['2024-34', '2024 to 2034'],
  ['2026-11-21', 'November 21, 2026'],
])('prints the period %s as %s', (value, words) => {
  expect(period(value)).toBe(words);
});

it('prints a span once where both ends are the same', () => {
  expect(range(40, 80, count)).toBe('40 to 80');
  expect(range(40, 40, count)).toBe('40');
});

it('counts things in the singular and the plural', () => {
  expect(counted(1, 'year')).toBe('1 year');
  expect(counted(0, 'hour')).toBe('0 hours');
  expect(counted(1550, 'hour')).toBe('1,550 hours');
  expect(counted(59.5, 'hour')).toBe('59.5 hours');
  expect([1, 2, 1.5].map(yearsOrMonths)).toEqual(['1 year', '2 years', '18 months']);
  expect(['counselor', 'coach'].map(plural)).toEqual(['counselors', 'coaches']);
});

it('joins words as a sentence does', () => {
  expect(list([])).toBe('');
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
});
