import { expect, it } from 'vitest';
import { figureNamed } from '@/lib/data/token';
import { credentialLike } from '@/lib/schema/credential.example';
import { wageLike } from '@/lib/schema/wage.example';

const envelope = { period: 'x', retrieved: '2026-01-01' };
const trained = (state: string) => credentialLike({ state, training_hours: 40 });
const figures = {
  wages: {
    source: 'bls-oews',
    ...envelope,
    rows: [
      wageLike(),
      wageLike({ period: '2020-05', annual_median: 25_000, annual_p90: null, employment: null }),
      wageLike({ occupation: '29-1223', annual_p90: 'top' }),
    ],
  },
  projections: {
    source: 'bls-projections',
    ...envelope,
    rows: [
      {
        period: '2024-34',
        occupation: '21-1093',
        title: 'Assistants',
        employment: 449_600,
        employment_expected: 478_500,
        growth_percent: 6.4,
        openings: 50_600,
        typical_entry_education: null,
      },
    ],
  },
  credentials: { source: 'boards', ...envelope, none: [], rows: ['OH', 'TX', 'GA'].map(trained) },
};
const named = (expression: string) => figureNamed(expression, figures);

it('finds the newest wage of an occupation, with its period and source', () => {
  const rest = { period: '2025-05', source: 'bls-oews' };
  expect(named('pay.median 21-1093')).toEqual({ value: 30_000, unit: 'dollars', ...rest });
  expect(named('hourly.p90 21-1093')).toEqual({ value: 25, unit: 'dollars-an-hour', ...rest });
  expect(named('pay.employment 21-1093')).toEqual({ value: 1000, unit: 'jobs', ...rest });
});

it('finds an older May where one is asked for', () => {
  expect(named('pay.median 21-1093 2020')).toMatchObject({ value: 25_000, period: '2020-05' });
});

it('says a top-coded wage as such', () => {
  expect(named('pay.p90 29-1223')).toMatchObject({ value: 'top' });
});

it('finds what is expected of an occupation', () => {
  const rest = { period: '2024-34', source: 'bls-projections' };
  expect(named('outlook.growth 21-1093')).toEqual({ value: 6.4, unit: 'percent', ...rest });
  expect(named('outlook.openings 21-1093')).toEqual({ value: 50_600, unit: 'jobs', ...rest });
  expect(named('outlook.employment 21-1093')).toMatchObject({ value: 449_600 });
});

it('finds what the states ask for a career', () => {
  expect(named('rule.training_hours.lowest peer-specialist')).toEqual({
    phrase: '40 hours',
    note: 'known for 3 states',
    comparedAt: '/certification',
  });
});

it.each([
  ['pay.medain 21-1093', 'no figure is called "pay.medain"; did you mean pay.median?'],
  ['hourly.employment 21-1093', 'no figure is called "hourly.employment"'],
  ['pay.median 21-1039', 'no occupation "21-1039" in the data; did you mean 21-1093?'],
  ['outlook.growth 29-1223', 'no occupation "29-1223" in the data'],
  ['pay.median 21-1093 2019', 'no wages of May 2019 for 21-1093; there are 2020-05, 2025-05'],
  ['pay.p90 21-1093 2020', 'pay.p90 of 21-1093 is not published for 2020-05'],
  ['pay.median 21-1093 2025 ohio', '"ohio" is more than a token holds'],
  ['outlook.growth 21-1093 2024', 'outlook figures take no year; leave out "2024"'],
  [
    'rule.training_hour peer-specialist',
    'no figure is called "rule.training_hour"; did you mean rule.training_hours?',
  ],
  [
    'rule.training_hours peer-specalist',
    'no credential serves "peer-specalist"; did you mean peer-specialist?',
  ],
  ['rule.fees.exam peer-specialist', 'known for fewer than three states'],
  ['rule.training_hours peer-specialist 2025', 'rules take no year; leave out "2025"'],
  ['', 'no figure is called ""'],
])('says what is wrong with "%s"', (expression, problem) => {
  expect(named(expression)).toEqual({ problem: expect.stringContaining(problem) });
});
