import { expect, it } from 'vitest';
import type { Credential } from '@/lib/schema/credential';
import { coverageOf, fieldsFor } from '@/lib/state/coverage';

const row = (state: string, minimum_age: number | null, official: boolean) =>
  ({
    state,
    careers: ['peer'],
    level: 'full',
    minimum_age,
    official_url: official ? 'https://example.gov/' : null,
    training_list_url: null,
    evidence: [{ official, supports: ['minimum_age'] }],
  }) as unknown as Credential;

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
