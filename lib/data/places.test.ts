import { expect, it } from 'vitest';
import { earlierWagesAcrossStates } from '@/lib/data/earlier-state-wages';
import { povertyGuideline } from '@/lib/data/poverty-guidelines';
import { metroRentsIn, placeName, rentsIn } from '@/lib/data/rents';
import { states } from '@/lib/data/states';

it('has rents of every state and of a metropolitan area in each', () => {
  for (const { code } of states) {
    expect(rentsIn(code).one_bedroom).toBeLessThanOrEqual(rentsIn(code).two_bedrooms);
    const areas = metroRentsIn(code);
    expect(areas.length, code).toBeGreaterThan(0);
    expect(areas.map(({ population }) => population)).toEqual(
      areas.map(({ population }) => population).toSorted((a, b) => b - a),
    );
  }
});

it('names no two areas of a state alike', () => {
  for (const { code } of states) {
    const names = metroRentsIn(code).map(placeName);
    expect(new Set(names).size, code).toBe(names.length);
    expect(names.filter((name) => /HUD|FMR|MSA/.test(name))).toEqual([]);
  }
});

it('knows that the poverty guideline is higher in Alaska and Hawaii', () => {
  expect(povertyGuideline('AK', 1)).toBeGreaterThan(povertyGuideline('HI', 1));
  expect(povertyGuideline('HI', 1)).toBeGreaterThan(povertyGuideline('OH', 1));
  expect(() => povertyGuideline('OH', 9)).toThrow('No poverty guideline for 9 people');
});

it('keeps wages of an earlier May to one May', () => {
  const rows = earlierWagesAcrossStates('31-1133');
  expect(rows.length).toBeGreaterThan(30);
  expect(new Set(rows.map(({ period }) => period)).size).toBe(1);
  expect(earlierWagesAcrossStates('99-9999')).toEqual([]);
});

it('says of every state but the islands and Alaska who its neighbors are', () => {
  const alone = states.filter(({ neighbors }) => neighbors.length === 0).map(({ code }) => code);
  expect(alone).toEqual(['AK', 'HI']);
});
