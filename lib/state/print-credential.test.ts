import { expect, it } from 'vitest';
import { credentials } from '@/lib/data/credentials';
import { certaintyOf, noteOf } from '@/lib/schema/credential';
import { credentialLike } from '@/lib/schema/credential.example';
import { credentialFields } from '@/lib/schema/credential-evidence';
import { printFact, printShort, recoveryTime } from '@/lib/state/print-credential';

const exam = { required: true, name: null, questions: null, retakes: null };
const check = { kind: null, look_back_years: null, waiver: null, note: null };
const { fees } = credentialLike();

it('prints facts with their units', () => {
  expect(printFact(credentialLike({ training_hours: 59.5 }), 'training_hours')).toBe('59.5 hours');
  expect(printFact(credentialLike({ work_hours: 0 }), 'work_hours')).toBe('None');
  expect(printFact(credentialLike({ renewal_years: 1 }), 'renewal_years')).toBe('Every year');
  expect(printFact(credentialLike({ population: 'both' }), 'population')).toBe(
    'mental health and substance use',
  );
  expect(
    printFact(
      credentialLike({ supervised_hours: 1500, hours_counted: 'client contact' }),
      'supervised_hours',
    ),
  ).toBe('1,500 hours of client contact');
  expect(
    printFact(credentialLike({ months_to_credential: { from: 3, to: 6 } }), 'months_to_credential'),
  ).toBe('3 to 6 months');
});

it('tells a free fee from one that another covers', () => {
  const paid = credentialLike({ fees: { ...fees, application: 0, exam: 'included', renewal: 80 } });
  expect(printFact(paid, 'fees.application')).toBe('Free');
  expect(printFact(paid, 'fees.exam')).toBe('Included in another fee');
  expect(printFact(paid, 'fees.renewal')).toBe('$80');
  expect(printFact(paid, 'fees.training')).toBe('');
});

it('says months in recovery as years where they are whole', () => {
  expect([0, 12, 18, 24].map(recoveryTime)).toEqual([
    'No set time',
    '1 year',
    '18 months',
    '2 years',
  ]);
});

it('reads from the exam whether there is one, never from its name', () => {
  const named = credentialLike({ exam: { ...exam, name: 'No Fear Test', questions: 75 } });
  expect(printFact(named, 'exam')).toBe('No Fear Test, 75 questions');
  expect(printShort(named, 'exam')).toBe('Yes');
  expect(printShort(credentialLike({ exam: { ...exam, required: false } }), 'exam')).toBe('No');
  expect(printShort(credentialLike({ exam: { ...exam, required: null } }), 'exam')).toBe('');
});

it('says how a record is weighed, for how long, and whether there is a waiver', () => {
  const listed = { ...check, kind: 'listed offenses', look_back_years: 10, waiver: true } as const;
  expect(printFact(credentialLike({ record_check: listed }), 'record_check')).toBe(
    'Listed offenses can stop you; a record counts for 10 years; you can ask for a waiver',
  );
});

it('has words for every fact of every credential', () => {
  for (const each of credentials.rows)
    for (const field of credentialFields) {
      const words = printFact(each, field);
      const isKnown = certaintyOf(each, field) !== 'unknown';
      if (isKnown && noteOf(each, field) === null) expect(words, each.id).toMatch(/\S/);
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    }
});
