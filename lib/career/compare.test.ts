import { expect, it } from 'vitest';
import { compareFacts, splitAnswer } from '@/lib/career/compare';
import { careerFacts } from '@/lib/career/facts';
import { careerLike } from '@/lib/schema/career.example';

const factsOf = (diagnoses?: string) =>
  careerFacts(
    {
      career: careerLike({
        scope: diagnoses === undefined ? {} : { diagnoses: { value: diagnoses, source: 'agency' } },
      }),
      wages: [],
      outlook: [],
    },
    { wages: 'wages', projections: 'projections' },
  );
const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

it('parts an answer from what is added to it', () => {
  expect(splitAnswer('No. Coaches do not treat')).toEqual({
    head: 'No',
    rest: 'Coaches do not treat',
  });
  expect(splitAnswer('$1.5 an hour: the least')).toEqual({
    head: '$1.5 an hour',
    rest: 'the least',
  });
  expect(splitAnswer('A diploma')).toEqual({ head: 'A diploma', rest: '' });
});

it('holds two careers the same where the answer is, whatever is added', () => {
  const { same, differ } = compareFacts(factsOf('No. Not clinical'), factsOf('No. Never'));
  expect(keys(same)).toContain('diagnoses');
  expect(differ).toEqual([]);
});

it('holds them different where the answer is, or where only one is known', () => {
  expect(keys(compareFacts(factsOf('No'), factsOf('Yes')).differ)).toEqual(['diagnoses']);
  expect(keys(compareFacts(factsOf(), factsOf('Yes')).differ)).toEqual(['diagnoses']);
  expect(keys(compareFacts(factsOf(), factsOf()).same)).toContain('diagnoses');
});
