import { describe, expect, it } from 'vitest';
import { parities } from '@/lib/data/parities';
import { stateWages, wagesAcrossStates } from '@/lib/data/state-wages';
import { states } from '@/lib/data/states';
import type { State } from '@/lib/schema/state';
import {
  commonFinding,
  movedFinding,
  ordinal,
  placesFinding,
  pricesFinding,
  type Standing,
  withheldFinding,
} from '@/lib/state/findings';

const ohio = { name: 'Ohio' } as State;
const standing = (
  title: string,
  rank: number,
  adjustedRank: number,
  wage: object = {},
): Standing => ({
  title,
  of: 50,
  pay: {
    state: ohio,
    wage: { annual_median: 1, employment: 1, concentration: 1, ...wage } as never,
    adjusted: 1,
    rank,
    adjustedRank,
  },
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [22, '22nd'],
])('writes the place %i as %s', (value, words) => {
  expect(ordinal(value)).toBe(words);
});

describe('what is said of a state', () => {
  it('depends on its prices', () => {
    expect(pricesFinding(ohio, 100.4)).toContain('close to those of the country, so');
    expect(pricesFinding(ohio, 110)).toContain(
      '10% higher than in the country, so $50,000 buys what $45,455 buys elsewhere',
    );
    expect(pricesFinding(ohio, 92)).toContain('8% lower than in the country');
  });

  it('names its best and its lowest place', () => {
    const best = standing('Psychiatric Technicians', 1, 1);
    const worst = standing('Registered Nurses', 50, 50);
    expect(placesFinding(ohio, [worst, best])).toBe(
      'Beside other states, Ohio pays psychiatric technicians best: its median is the highest of all. It pays registered nurses worst: its median is the lowest of all.',
    );
    expect(placesFinding(ohio, [best])).not.toContain('worst');
  });

  it('names the place that prices move, if they move one far', () => {
    expect(movedFinding([standing('Nurses', 30, 12), standing('Aides', 5, 4)])).toBe(
      'Local prices move nurses up, from 30th to 12th.',
    );
    expect(movedFinding([standing('Nurses', 30, 33)])).toBe('');
  });

  it('names what is common and what is scarce', () => {
    const common = standing('Aides', 1, 1, { concentration: 2.5 });
    const scarce = standing('Nurses', 1, 1, { concentration: 0.5 });
    expect(commonFinding([scarce, common])).toBe(
      'Look for aides: such jobs are 2.5 times as common there as in the country. Scarcest are jobs for nurses, 50 percent rarer than in the country.',
    );
    expect(commonFinding([standing('Nurses', 1, 1)])).toContain('No such job is much more');
  });

  it('names what is withheld, and is silent where nothing is', () => {
    const hidden = standing('Nurses', 1, 1, { annual_median: null, employment: null });
    expect(withheldFinding([hidden], ['Aides'])).toBe(
      'The federal survey publishes nothing there for aides. It withholds the pay of nurses. How many jobs there are for nurses is not published.',
    );
    expect(withheldFinding([standing('Nurses', 1, 1)], [])).toBe('');
  });
});

it('has what it needs of every state', () => {
  for (const state of states)
    expect(parities.rows.some((row) => row.state === state.code)).toBe(true);
  const lines = wagesAcrossStates('21-1093').length;
  const missing = stateWages.missing.filter((each) => each.occupation === '21-1093').length;
  expect(lines + missing).toBe(51);
});
