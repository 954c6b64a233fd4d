import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parseMarkdown } from '@/lib/articles/compile/parse';
import { faultLines } from '@/lib/check/faults';
import { paragraphsOf } from '@/lib/check/paragraphs';
import { checkOpening } from '@/lib/check/voice/check-opening';
import { checkVoice } from '@/lib/check/voice/check-voice';
import { measureVoice } from '@/lib/check/voice/measure-voice';

const toReader = 'You visit people at home and you help them with the rent. ';
const other = 'The office opens at nine and it closes late. ';
const links = '[State](#your-state) [a](/advice/a) [b](/advice/b) [c](/advice/c)\n\n';
const sound = `${links}${(toReader + other).repeat(90)}`;

function faults(text: string, path = 'content/careers/helper.md'): string {
  const file = new VFile({ path, value: text });
  const tree = parseMarkdown(text);
  checkVoice(file, tree, paragraphsOf(tree));
  return faultLines([file]).join('\n');
}

it('finds no fault in a guide that speaks to its reader', () => {
  expect(faults(sound)).toBe('');
});

it.each([
  ['too short', sound.slice(0, 5_000), /length: \d+ words; write 1600 to 2400/],
  ['too long', sound + sound, /length: \d+ words/],
  ['of others', `${links}${(toReader + other + other).repeat(65)}`, /voice: 3\d% of sentences/],
  ['full of citations', sound + '[^a] '.repeat(60), /citations: 3.* in 100 words/],
  ['that asks', sound + ' Ask the board about it.'.repeat(7), /ask: 7 steps begin with "Ask"/],
  ['without a state', sound.replace('#your-state', '#pay'), /links: none to the reader’s state/],
  ['with little advice', sound.replace('/advice/c', '/careers'), /links: 2 to advice/],
  ['with a date of a paper', `${sound}A 2018 paper says so.`, /phrase: "A 2018 paper"/],
  [
    'with a foreign word',
    `${sound}You earn the middle there.`,
    /phrase: "the middle": write the median/,
  ],
  [
    'with a hedge',
    `${sound}\n\n### Can I? {#can-i}\n\nIt depends on you.`,
    /answer: opens with "It depends"/,
  ],
])('a guide %s is refused', (_, text, expected) => {
  expect(faults(text)).toMatch(expected);
});

it('lets the flagship be longer', () => {
  const text = links + (toReader + other).repeat(118);
  expect(faults(text)).toMatch(/length/);
  expect(faults(text, 'content/careers/peer-specialist.md')).toBe('');
});

it.each([
  ['Ask the board first.', 100],
  ['State rules differ.', 0],
  ['Work is hard there.', 0],
  ['The board answers.', 0],
])('%s speaks to the reader in %i percent', (sentence, percent) => {
  const tree = parseMarkdown(sentence);
  expect(measureVoice(tree, paragraphsOf(tree)).toReader).toBe(percent);
});

const opening = `## In one minute {#in-one-minute}

- **What it is.** Work.
- **What you need.** A diploma.
- **Pay.** Some.
- **The catch.** It is hard.
- **Do this first.** Call.

## Can you do it? {#can-you-do-it}

Most can.

Table: The usual answers

| Question | Usual answer |
| --- | --- |
| Age | 18 |

## How do you become one? {#how-to-become-one}

Train.

### Your first 30 days {#first-30-days}

Call.
`;

it.each([
  ['is whole', 'Some.', 'Some.', /^$/],
  ['lacks a label', '**The catch.**', '**But.**', /in-one-minute: write a list of five items/],
  ['has other columns', 'Usual answer |', 'Answer |', /can-you-do-it: write a table/],
  [
    'tells no first month',
    '{#first-30-days}',
    '{#then}',
    /how-to-become-one: tells no first month/,
  ],
])('an opening that %s', (_, find, put, expected) => {
  const file = new VFile({ path: 'content/careers/helper.md' });
  checkOpening(file, parseMarkdown(opening.replace(find, put)));
  expect(faultLines([file]).join('\n')).toMatch(expected);
});
