import { expect, it } from 'vitest';
import { certification } from '@/lib/data/certification';
import { type Credential, credentialFacts, suretyOf } from '@/lib/schema/certification';
import { leastTraining, noteOf, printFact, printShort } from '@/lib/state/credential-words';

const row = (differs: Partial<Credential>) => differs as Credential;

it('prints facts as a reader says them', () => {
  expect(printFact(row({ training_hours: 40 }), 'training_hours')).toBe('40 hours');
  expect(printFact(row({ training_hours: '40 plus 16 online' }), 'training_hours')).toBe(
    '40 plus 16 online hours',
  );
  expect(printFact(row({ experience_hours: '6 months' }), 'experience_hours')).toBe('6 months');
  expect(printFact(row({ application_fee: 0 }), 'application_fee')).toBe('Free');
  expect(printFact(row({ renewal_years: 1 }), 'renewal_years')).toBe('Every year');
  expect(printFact(row({ covers: 'both' }), 'covers')).toBe('mental health and substance use');
  expect(printFact(row({ exam: null }), 'exam')).toBe('');
});

it('keeps a note even where the fact itself is not known', () => {
  const fees = row({ application_fee: null, fee_note: 'Fee not seen; ask the board' });
  expect(noteOf(fees, 'application_fee')).toBe('Fee not seen; ask the board');
  expect(noteOf(fees, 'exam')).toBeNull();
});

it('tells an exam from none in a table', () => {
  expect(printShort(row({ exam: 'No exam' }), 'exam')).toBe('No');
  expect(printShort(row({ exam: 'IC&RC Peer Recovery' }), 'exam')).toBe('Yes');
});

it('takes the fewest hours that are told as a number', () => {
  const some = [
    row({ training_hours: 46 }),
    row({ training_hours: '40 or 60' }),
    row({ training_hours: 80 }),
  ];
  expect(leastTraining(some)).toBe(46);
  expect(leastTraining([row({ training_hours: null })])).toBeUndefined();
});

it('has words for every fact of every credential, and says how sure we are of each', () => {
  for (const each of certification.rows)
    for (const fact of credentialFacts) {
      const isKnown = suretyOf(each, fact) !== 'unknown';
      if (isKnown) expect(printFact(each, fact)).toMatch(/\S/);
      expect(printFact(each, fact)).not.toMatch(/undefined|null|NaN/);
    }
});
