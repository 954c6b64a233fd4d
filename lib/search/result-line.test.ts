import { expect, it } from 'vitest';
import { longestLine, matchingLine } from '@/lib/search/matching-line';
import { needsText, resultLine } from '@/lib/search/result-line';

const text =
  'The work begins with trust. A record does not close every door, says Ohio’s board. Ask first.';

it('shows the sentence that holds most of what was asked, the first where none does, and those after it that fit', () => {
  const [first, second, third] = text.split(/(?<=\.) /);
  expect(matchingLine(text, ['record', 'door'])).toBe(`${second} ${third}`);
  expect(matchingLine(text, ['xylophone'])).toBe(`${first} ${second} ${third}`);
  expect(matchingLine(text, ['ask'])).toBe(third);
  expect(matchingLine('', ['record'])).toBe('');
});

it('takes no full stop within a number or an abbreviation for the end of a sentence', () => {
  expect(matchingLine('Before it. It pays $21.50 an hour, e.g. in Ohio.', ['ohio'])).toBe(
    'It pays $21.50 an hour, e.g. in Ohio.',
  );
});

it('cuts a long sentence at words around the first that fits', () => {
  const long = `${'begin '.repeat(40)}naloxone ${'after '.repeat(40)}end.`;
  const line = matchingLine(long, ['naloxone']);
  expect(line).toMatch(/^…begin .* naloxone after .* after…$/);
  expect(line.length).toBeLessThanOrEqual(longestLine);
  expect(matchingLine('x'.repeat(500), ['y']).length).toBeGreaterThan(0);
});

it('tells by which name something was found', () => {
  const career = { kind: 'career', title: 'Peer specialist', path: '/p', names: ['CPS'] } as const;
  const found = { ...career, line: 'Helps from experience.' };
  expect(resultLine({ ...found, terms: ['cps'] })).toBe('Also called CPS. Helps from experience.');
  expect(resultLine({ ...found, terms: ['peer'] })).toBe('Helps from experience.');
});

it('needs the text of parts and words alone', () => {
  const found = { title: 'x', path: '/x', terms: [] };
  expect(needsText({ ...found, kind: 'part' })).toBe(true);
  expect(needsText({ ...found, kind: 'term' })).toBe(true);
  expect(needsText({ ...found, kind: 'page' })).toBe(false);
  expect(resultLine({ ...found, kind: 'state', title: 'Ohio' })).toContain('Ohio');
});
