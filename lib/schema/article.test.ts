import { expect, it } from 'vitest';
import { AdviceFrontMatter } from '@/lib/schema/advice';

const article = {
  title: 'Criminal records',
  aliases: ['Felony'],
  careers: ['peer-specialist'],
  summary: 'What this site is for, who writes it and how it is kept true from year to year.',
  published: '2026-11-21',
  reviewed: '2026-11-22',
  next_review: '2027-05-21',
  changes: [{ date: '2026-11-21', what: 'First published.' }],
};
const reviewer = {
  name: 'Ada Example',
  role: 'certified peer specialist in Ohio',
  day: '2026-12-01',
};
const messages = (changes: object) =>
  AdviceFrontMatter.safeParse({ ...article, ...changes }).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

it('may name somebody who has read the text', () => {
  expect(messages({})).toBeUndefined();
  expect(messages({ reviewer })).toBeUndefined();
});

it.each([
  [{ name: 'Ada Example', day: '2026-12-01' }, 'reviewer.role: '],
  [{ ...reviewer, day: 'last week' }, 'reviewer.day: write a day of the calendar as YYYY-MM-DD'],
  [{ ...reviewer, day: '2026-11-20' }, 'reviewer: the text is newer than its review'],
  [{ ...reviewer, photo: 'x' }, 'reviewer: '],
])('refuses the reviewer %j', (given, message) => {
  expect(messages({ reviewer: given })?.join()).toContain(message);
});
