import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parseMarkdown } from '@/lib/articles/compile/parse';
import { faultLines } from '@/lib/check/faults';
import { checkTypedRules, typedRule } from '@/lib/check/rules/typed-rules';

const states = ['Ohio', 'Kansas', 'Arkansas', 'New York'];

it.each([
  ['Ohio asks for 40 hours of training.', 'hours of Ohio'],
  [
    'In Arkansas you work five hundred hours first, forty hours of them watched.',
    'hours of Arkansas',
  ],
  ['The 60-hour course in New York is free.', 'hours of New York'],
  ['Kansas takes a fee of $50.', 'a fee of Kansas'],
  ['You pay 150 dollars for the exam in Ohio.', 'a fee of Ohio'],
  ['Ohio wants two years in recovery.', 'a time in recovery of Ohio'],
])('"%s" types a rule', (sentence, rule) => {
  expect(typedRule(sentence, states)).toBe(rule);
});

it.each([
  'Most courses take 40 hours.',
  'Ohio decides who may train you.',
  'A clinic in Ohio pays $45,000 a year.',
  'In Ohio you might work 40 hours a week.',
  'Her clinic in Ohio opened two years ago.',
  'In Ohio and elsewhere it takes {{rule.training_hours peer-specialist}}, or 40 hours.',
])('"%s" types none', (sentence) => {
  expect(typedRule(sentence, states)).toBeUndefined();
});

it('looks at each sentence and each row by itself, and tells the line', () => {
  const text =
    'Ohio has a board. A course takes 40 hours.\n\n| State | Training |\n| --- | --- |\n| Kansas | none |\n| Ohio | 56 hours[^a] |';
  const file = new VFile({ path: 'guide.md', value: text });
  checkTypedRules(file, parseMarkdown(text), states);
  expect(faultLines([file])).toEqual([
    expect.stringMatching(/^guide\.md:6:1 {2}hours of Ohio: is typed; print the range by a token/),
  ]);
});
