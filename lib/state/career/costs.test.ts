import { expect, it } from 'vitest';
import type { Credential } from '@/lib/schema/credential';
import { credentialLike } from '@/lib/schema/credential.example';
import { costSentence, knownCost } from '@/lib/state/career/costs';
import { rentShare } from '@/lib/state/career/rent-share';

const row = (fees: Partial<Credential['fees']>) =>
  credentialLike({ fees: { ...credentialLike().fees, ...fees } });

it('says what each part costs, what is free and what another fee covers', () => {
  expect(costSentence(row({ application: 60, exam: 150 }))).toBe(
    'The application costs $60 and the exam costs $150.',
  );
  expect(costSentence(row({ training: 0, exam: 0, application: 25 }))).toBe(
    'The training and the exam are free; the application costs $25.',
  );
  expect(costSentence(row({ application: 175, exam: 'included' }))).toBe(
    'The application costs $175, exam included.',
  );
  expect(costSentence(row({}))).toBe('');
});

it('adds up the fees until the credential is held, where at least two are known', () => {
  expect(knownCost(row({ application: 60, exam: 150, training: 0 }))).toBe(210);
  expect(knownCost(row({ application: 175, exam: 'included' }))).toBe(175);
  expect(knownCost(row({ application: 175 }))).toBeUndefined();
});

it('sets a rent beside the pay of a month', () => {
  expect(rentShare(40_000, 1_000)).toEqual({ pay: 3333, rent: 1000, share: 30 });
});
