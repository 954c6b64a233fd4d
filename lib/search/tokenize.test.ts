import { expect, it } from 'vitest';
import { correctWords } from '@/lib/search/correct-words';
import { distinctiveWords } from '@/lib/search/distinctive-words';
import { highlight } from '@/lib/search/highlight';
import { longestQuestion, queryWords } from '@/lib/search/query-words';
import { tokenize } from '@/lib/search/tokenize';

it('takes words apart without accents, capitals, apostrophes and plural endings', () => {
  expect(tokenize('Résumés & the counselor’s duties, 42 CFR')).toEqual([
    'resume',
    'the',
    'counselor',
    'duty',
    '42',
    'cfr',
  ]);
  expect(tokenize('boss campus crisis')).toEqual(['boss', 'campus', 'crisis']);
});

it.each([
  ['Ph.D.', ['phd']],
  ['L.C.S.W. or R.N.', ['lcsw', 'or', 'rn']],
  ['Washington, D.C.', ['washington', 'dc']],
  ['The end.Next', ['the', 'end', 'next']],
  ['co-occurring and cooccurring', ['cooccurring', 'and', 'cooccurring']],
  ['Al-Anon', ['alanon']],
  ['CO-OCCURRING', ['cooccurring']],
  ['NY-certified, VA-funded, no-degree', ['ny', 'certified', 'va', 'funded', 'no', 'degree']],
  ['peer-run LPC-A', ['peer', 'run', 'lpc', 'a']],
])('takes %s apart as it is meant', (text, words) => {
  expect(tokenize(text)).toEqual(words);
});

it('puts swapped letters right and joins what belongs together', () => {
  const known = new Set(['york', 'warmline', 'peer']);
  expect(correctWords(['yrok'], known)).toEqual(['york']);
  expect(correctWords(['warm', 'line', 'peer'], known)).toEqual(['warmline', 'peer']);
  expect(correctWords(['xyz', 'peer'], known)).toEqual(['xyz', 'peer']);
});

it('drops words that say nothing, unless there are no others', () => {
  expect(queryWords('how do I become a peer')).toEqual(['become', 'peer']);
  expect(queryWords('what is it')).not.toEqual([]);
  expect(queryWords('')).toEqual([]);
});

it('keeps a postal code that is also a word where it is meant', () => {
  expect(queryWords('pay in OR')).toContain('or');
  expect(queryWords('peer or coach')).not.toContain('or');
  expect(queryWords('PEER OR COACH')).not.toContain('or');
  expect(queryWords('PAY IN OR')).toEqual(['pay', 'or']);
  expect(queryWords('pay in or?')).toEqual(['pay', 'or']);
  expect(queryWords('peer specialist Portland, or')).toContain('or');
  expect(queryWords('is nursing for me')).not.toContain('me');
  expect(queryWords('jobs in me')).toContain('me');
});

it('hears the question in words that are all stop words', () => {
  expect(queryWords('what does a coach do')).toContain('duty');
});

it('reads no more than the longest question', () => {
  expect(queryWords('a1 '.repeat(longestQuestion)).join('').length).toBeLessThan(longestQuestion);
});

it('names the words that set a text apart', () => {
  const texts = ['naloxone naloxone people work', 'people work restraint', 'people work'];
  expect(distinctiveWords(texts, 1)).toEqual([['naloxone'], ['restraint'], ['people']]);
});

it('cuts a title into what fits and what does not, losing nothing', () => {
  const stretches = highlight('Peer specialists: what’s <b>', ['specialist']);
  expect(stretches.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['specialists']);
  expect(stretches.map(({ text }) => text).join('')).toBe('Peer specialists: what’s <b>');
});

it('marks a hyphened word as it is compared', () => {
  const hits = (text: string, terms: string[]) =>
    highlight(text, terms)
      .filter(({ isHit }) => isHit)
      .map(({ text: words }) => words);
  expect(hits('Co-occurring in a peer-run center', ['cooccurring', 'peer'])).toEqual([
    'Co-occurring',
    'peer',
  ]);
  expect(hits('An L.C.S.W. works', ['lcsw'])).toEqual(['L.C.S.W']);
});
