import { expect, it } from 'vitest';
import { credentialLike } from '@/lib/schema/credential.example';
import { coverageOf, fieldsFor } from '@/lib/state/coverage';

const page = {
  publisher: 'The board',
  url: 'https://example.gov/',
  date: 'undated',
  kind: 'official page',
  seen: '2026-01-01',
} as const;
const row = (state: string, minimum_age: number | null, official: boolean) =>
  credentialLike({
    state,
    careers: ['peer'],
    minimum_age,
    official_url: official ? 'https://example.gov/' : null,
    evidence: [{ ...page, official, supports: ['minimum_age'] }],
  });

it('counts what is known, what is official, and names the blank states', () => {
  const rows = [row('OH', 18, true), row('TX', 18, false), row('GA', null, false)];
  expect(coverageOf(rows, 'peer', ['GA', 'OH', 'SD', 'TX'], ['minimum_age'])).toEqual([
    { field: 'minimum_age', known: 2, official: 1, blank: ['GA', 'SD'] },
    { field: 'official_url', known: 1, official: 1, blank: ['GA', 'SD', 'TX'] },
    { field: 'training_list_url', known: 0, official: 0, blank: ['GA', 'OH', 'SD', 'TX'] },
  ]);
});

it('asks of a license what a license has', () => {
  const fields = ['credits', 'recovery_months', 'exam'] as const;
  expect(fieldsFor('license', fields)).toEqual(['credits', 'exam']);
  expect(fieldsFor('certificate', fields)).toEqual(['recovery_months', 'exam']);
});
