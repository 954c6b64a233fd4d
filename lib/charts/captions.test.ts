import { expect, it } from 'vitest';
import { spreadCaption, trendCaption } from '@/lib/charts/captions';
import { wageLike } from '@/lib/schema/wage.example';

const prices = [
  { period: '2020-05', index: 100 },
  { period: '2025-05', index: 125 },
];
const pay = (title: string, before: number | null, now: number | null) => [
  wageLike({ title, period: '2020-05', annual_median: before }),
  wageLike({ title, period: '2025-05', annual_median: now }),
];

it('says what rose, what fell and what stayed once prices are counted', () => {
  const history = [
    pay('Aides', 20_000, 30_000),
    pay('Helpers', 20_000, 24_000),
    pay('Clerks', 20_000, 25_000),
  ];
  expect(trendCaption(history, prices)).toBe(
    'From May 2020 to May 2025, with rising prices counted, median pay rose 20% for aides, fell 4% for helpers and stayed the same for clerks.',
  );
});

it('says so where no year can be compared', () => {
  expect(trendCaption([pay('Aides', null, 30_000)], prices)).toMatch(/not published as a number/);
});

it('says what half earn less than, and says so where there is no number', () => {
  const all = wageLike({ occupation: '00-0000', title: 'All' });
  expect(spreadCaption([wageLike({ title: 'Assistants' })], all)).toBe(
    'Half earn less than $30,000 for assistants, against $30,000 for all jobs.',
  );
  expect(spreadCaption([wageLike({ annual_median: 'top' })], all)).toBe(
    'Median pay is not published as a number.',
  );
});
