import { expect, it } from 'vitest';
import { pairSlug, pairsOf, wordsBetween } from '@/lib/career/pairs';

const guide = (slug: string, related: string[] = [], leadsTo: string[] = []) => ({
  slug,
  title: slug.toUpperCase(),
  related: related.map((to) => ({ slug: to, why: `${slug} is not ${to}.` })),
  leads_to: leadsTo.map((to) => ({ slug: to, needs: `A step to ${to}.` })),
});

it('makes one pair of two guides, whichever names the other and how', () => {
  const careers = [guide('coach', ['peer']), guide('peer', ['coach'], ['nurse']), guide('nurse')];
  expect(pairsOf(careers).map(pairSlug)).toEqual(['coach-vs-peer', 'nurse-vs-peer']);
});

it('leaves out a guide that is not there', () => {
  expect(pairsOf([guide('coach', ['nobody'])])).toEqual([]);
});

it('tells what each guide says of the other, and the step between them', () => {
  const [pair] = pairsOf([guide('coach'), guide('peer', ['coach'], ['coach'])]);
  if (pair === undefined) throw new Error('no pair');
  expect(wordsBetween(pair)).toMatchObject([
    { from: { slug: 'coach' }, why: undefined, needs: undefined },
    { from: { slug: 'peer' }, why: 'peer is not coach.', needs: 'A step to coach.' },
  ]);
});
