import { describe, expect, it } from 'vitest';
import { changeOf, outlookChange, payChanges, pricesMoved } from '@/lib/changes/changes';
import { statePayChanges } from '@/lib/changes/state-pay-changes';
import { consumerPrices } from '@/lib/data/consumer-prices';
import { earlierStateWages } from '@/lib/data/earlier-state-wages';
import { projectionOf } from '@/lib/data/projections';
import { stateWages } from '@/lib/data/state-wages';
import { wageOf, wages, wagesOf } from '@/lib/data/wages';

const at = (year: number, value: number | 'top' | null) => ({ period: `${year}-05`, value });

describe('a change', () => {
  it.each([
    [40_000, 41_600, '4% more'],
    [40_000, 39_800, '0.5% less'],
    [40_000, 40_000, 'the same'],
    [40_000, 40_001, 'the same'],
  ])('from %i to %i is %s', (before, now, moved) => {
    expect(changeOf('Pay', at(2024, before), at(2025, now))?.moved).toBe(moved);
  });

  it('is told of two years in a row only, and of published values only', () => {
    expect(changeOf('Pay', at(2023, 1), at(2025, 2))).toBeUndefined();
    expect(changeOf('Pay', at(2024, null), at(2025, 2))).toBeUndefined();
    expect(changeOf('Pay', at(2024, 1), at(2025, 'top'))).toBeUndefined();
    expect(changeOf('Pay', undefined, at(2025, 2))).toBeUndefined();
  });
});

it('compares the last two Mays of every occupation whose pay is published', () => {
  for (const occupation of new Set(wages.rows.map((row) => row.occupation))) {
    const history = wagesOf(occupation);
    const [before, now] = [history.at(-2), history.at(-1)];
    const isKnown = [before, now].every((row) => typeof row?.annual_median === 'number');
    const [pay] = payChanges(history);
    expect(pay?.what.endsWith('half earn less than') ?? false).toBe(isKnown);
    if (isKnown) expect(pay?.before).toMatch(/^\$[\d,]+ in May 20\d\d$/);
  }
  expect(payChanges([])).toEqual([]);
});

it('compares two projections where two are held', () => {
  const now = projectionOf('21-1093');
  expect(outlookChange([now])).toBeUndefined();
  const before = { ...now, period: '2023-33', growth_percent: now.growth_percent - 1.5 };
  expect(outlookChange([now, before])).toMatchObject({ moved: 'up 1.5 points' });
  const same = { ...now, period: '2023-33' };
  expect(outlookChange([now, same])).toMatchObject({ moved: 'the same' });
});

it('says how prices moved over the same year', () => {
  const prices = [
    { period: '2024-05', index: 100 },
    { period: '2025-05', index: 102.4 },
  ];
  expect(pricesMoved('2024-05', '2025-05', prices)).toBe('Consumer prices rose 2.4%');
  expect(pricesMoved('2025-05', '2024-05', prices)).toBe('Consumer prices fell 2.3%');
  expect(pricesMoved('2024-05', '2025-05', consumerPrices.rows)).toMatch(/rose \d/);
});

it('compares the pay of a state where both Mays are held', () => {
  const options = { newest: '2025-05', titleOf: (code: string) => wageOf(code).title };
  const ohio = stateWages.rows.filter(({ state }) => state === 'OH');
  const changes = statePayChanges(ohio, earlierStateWages.rows, options);
  const isNumber = (row: { annual_median: unknown }) => typeof row.annual_median === 'number';
  const before = earlierStateWages.rows.filter((row) => row.state === 'OH' && isNumber(row));
  const both = ohio.filter(
    (row) => isNumber(row) && before.some(({ occupation }) => occupation === row.occupation),
  );
  expect(both.length).toBeGreaterThan(0);
  expect(changes).toHaveLength(both.length);
  expect(changes[0]).toEqual({
    what: expect.stringMatching(/: half earn less than$/),
    before: expect.stringMatching(/^\$[\d,]+ in May 2024$/),
    now: expect.stringMatching(/^\$[\d,]+ in May 2025$/),
    moved: expect.stringMatching(/^([\d.]+% (more|less)|the same)$/),
  });
});
