import { expect, it } from 'vitest';
import { askedWords, longestQuestion } from '@/lib/search/asked-words';
import { distinctiveWords } from '@/lib/search/distinctive-words';
import { marked } from '@/lib/search/marks';
import { mended, wordsOf } from '@/lib/search/words';

it('takes words apart without accents, capitals, apostrophes and plural endings', () => {
  expect(wordsOf('Résumés & the counselor’s duties, 42 CFR')).toEqual([
    'resume',
    'the',
    'counselor',
    'duty',
    '42',
    'cfr',
  ]);
  expect(wordsOf('boss campus crisis')).toEqual(['boss', 'campus', 'crisis']);
});

it('puts twisted letters right and joins what belongs together', () => {
  const known = new Set(['york', 'warmline', 'peer']);
  expect(mended(['yrok'], known)).toEqual(['york']);
  expect(mended(['warm', 'line', 'peer'], known)).toEqual(['warmline', 'peer']);
  expect(mended(['xyz', 'peer'], known)).toEqual(['xyz', 'peer']);
});

it('drops words that say nothing, unless there are no others', () => {
  expect(askedWords('how do I become a peer')).toEqual(['become', 'peer']);
  expect(askedWords('what is it')).not.toEqual([]);
  expect(askedWords('')).toEqual([]);
});

it('keeps a postal code that is also a word only where it alone is in capitals', () => {
  expect(askedWords('pay in OR')).toContain('or');
  expect(askedWords('peer or coach')).not.toContain('or');
  expect(askedWords('PEER OR COACH')).not.toContain('or');
});

it('hears the question in words that are all stop words', () => {
  expect(askedWords('what does a coach do')).toContain('duty');
});

it('reads no more than the longest question', () => {
  expect(askedWords('a1 '.repeat(longestQuestion)).join('').length).toBeLessThan(longestQuestion);
});

it('names the words that set a text apart', () => {
  const texts = ['naloxone naloxone people work', 'people work restraint', 'people work'];
  expect(distinctiveWords(texts, 1)).toEqual([['naloxone'], ['restraint'], ['people']]);
});

it('cuts a title into what fits and what does not, losing nothing', () => {
  const stretches = marked('Peer specialists: what’s <b>', ['specialist']);
  expect(stretches.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['specialists']);
  expect(stretches.map(({ text }) => text).join('')).toBe('Peer specialists: what’s <b>');
});
