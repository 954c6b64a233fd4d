import { expect, it } from 'vitest';
import { mainCredentials, shareOf, summarize } from '@/lib/data/rules';
import { credentialLike } from '@/lib/schema/credential.example';

const trained = (hours: readonly (number | null)[]) =>
  hours.map((training_hours) => credentialLike({ training_hours }));

it('sums up a rule over the states that are known', () => {
  expect(summarize(trained([40, 40, 46, 60, 80, 120, null]), 'training_hours')).toEqual({
    known: 6,
    lowest: 40,
    highest: 120,
    usual: { from: 40, to: 60, states: 4 },
    common: { value: 40, states: 2 },
  });
});

it('finds the narrow span wherever it lies', () => {
  expect(summarize(trained([0, 100, 105, 110]), 'training_hours')?.usual).toEqual({
    from: 100,
    to: 110,
    states: 3,
  });
});

it('says nothing of fewer than three states', () => {
  expect(summarize(trained([40, 46, null]), 'training_hours')).toBeUndefined();
});

it('leaves out fees that another covers, and hours that count client contact alone', () => {
  const fees = { application: null, training: null, renewal: null, note: null };
  const rows = ([0, 50, 100, 'included'] as const).map((exam) =>
    credentialLike({ fees: { ...fees, exam } }),
  );
  expect(summarize(rows, 'fees.exam')).toMatchObject({ known: 3, lowest: 0, highest: 100 });
  const hours = [
    credentialLike({ supervised_hours: 1500, hours_counted: 'client contact' }),
    ...[3000, 3000, 4000].map((supervised_hours) =>
      credentialLike({ supervised_hours, hours_counted: null }),
    ),
  ];
  expect(summarize(hours, 'supervised_hours')).toMatchObject({ known: 3, lowest: 3000 });
});

it('takes one credential for each state: made for the career, full, first', () => {
  const rows = [
    credentialLike({ id: 'a', state: 'OH', careers: ['coach', 'peer'], level: 'full' }),
    credentialLike({ id: 'b', state: 'OH', careers: ['peer'], level: 'associate' }),
    credentialLike({ id: 'c', state: 'OH', careers: ['peer'], level: 'full' }),
    credentialLike({ id: 'd', state: 'OH', careers: ['peer'], level: 'full' }),
    credentialLike({ id: 'e', state: 'TX', careers: ['coach', 'peer'], level: 'full' }),
  ];
  expect(mainCredentials(rows, 'peer').map(({ id }) => id)).toEqual(['c', 'e']);
  expect(mainCredentials(rows, 'coach').map(({ id }) => id)).toEqual(['a', 'e']);
});

it('counts the states that give an answer, of those that are known', () => {
  const check = { look_back_years: null, waiver: null, note: null };
  const rows = [
    credentialLike({ record_check: { ...check, kind: 'none' }, recovery_months: 0 }),
    credentialLike({ record_check: { ...check, kind: 'case by case' }, recovery_months: 12 }),
    credentialLike({ record_check: { ...check, kind: null }, recovery_months: null }),
  ];
  expect(shareOf(rows, 'record_check', 'none')).toEqual({ known: 2, states: 1 });
  expect(shareOf(rows, 'record_check', 'case-by-case')).toEqual({ known: 2, states: 1 });
  expect(shareOf(rows, 'recovery_months', 'some')).toEqual({ known: 2, states: 1 });
});
