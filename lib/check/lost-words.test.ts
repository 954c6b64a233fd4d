import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { change, faults, guide, read, root, wages, write } from '@/lib/check/spoil-content';

const nbsp = '\u00a0';
const prose = 'A day holds visits.';
const title = 'title: Helper at large';

/** Each: what is wrong, the words it stands in for, the words put there, lines further down, the fault. */
const lost: [string, string, string, number, RegExp][] = [
  ['a number sign in front matter', title, 'title: Helper rated #1', 0, /straight quotes/],
  ['a number sign in a map', 'value: Nothing,', 'value: Nothing #1,', 0, /straight quotes|syntax/],
  ['curly quotes around a value', title, 'title: “Helper at large”', 0, /curly quotes are printed/],
  [
    'a comma in a map',
    'diagnoses: { value: "No.",',
    'diagnoses: { value: No, not there,',
    0,
    /scope\.diagnoses\.not there: no such key; .*straight quotes/,
  ],
  ['a colon in a value', title, 'title: Helper: at large', 0, /syntax: .*straight quotes/],
  ['no plain space behind a key', title, `title:${nbsp}Helper`, 0, /U\+00A0 is no plain space/],
  ...['\u200b', '\u00ad', '\u200e', '\u2060', '\ufeff'].map(
    (hidden): [string, string, string, number, RegExp] => [
      `U+${hidden.codePointAt(0)?.toString(16)}`,
      title,
      `title: Hel${hidden}per at large`,
      0,
      /character: U\+\w{4} is not seen; delete it/,
    ],
  ),
  [
    'a token in a heading',
    '### A day {#a-day}',
    '### A day at {{pay.median 21-1093}} {#a-day}',
    0,
    /\{\{pay\.median 21-1093\}\}: cannot stand in a heading/,
  ],
  [
    'a footnote in a heading',
    '### A day {#a-day}',
    '### A day[^agency] {#a-day}',
    0,
    /\[\^agency\]: cannot stand in a heading/,
  ],
  ['a token in backticks', prose, '`{{pay.median 21-1093}}`', 0, /not printed between backticks/],
  [
    'a footnote in a link',
    '[all careers](/careers)',
    '[all careers[^agency]](/careers)',
    0,
    /\[\^agency\]: .*move it behind the link/,
  ],
  [
    'a token in a link',
    '[all careers](/careers)',
    '[half of {{pay.median 21-1093}}](/careers)',
    0,
    /median 21-1093\}\}: .*move it behind the link/,
  ],
  ['a cell too many', '| 40[^agency] |', '| 40[^agency] | lost |', 0, /has 3 cells under 2 heads/],
  ['a stroke in a cell', '| Ohio |', '| Ohio | or Utah |', 0, /has 3 cells under 2 heads/],
  [
    'a cell too few',
    '| Ohio | 40[^agency] |',
    '| Ohio[^agency] |',
    0,
    /has 1 cells? under 2 heads/,
  ],
  [
    'a fifth column',
    '| State | Hours |\n| --- | --- |\n| Ohio | 40[^agency] |',
    '| a | b | c | d | e |\n| --- | --- | --- | --- | --- |\n| a | b | c | d | e |',
    0,
    /table: has 5 columns; write 4 at most/,
  ],
  ['a no-break space in a heading', '### A day', `###${nbsp}A day`, 0, /U\+00A0 is no plain space/],
  ['no space in a heading', '### A day', '###A day', 0, /heading: is printed as text/],
  ['an id in a paragraph', prose, 'A day. {#a-day-too}', 0, /heading: an id that is at the end/],
  ['pasted points', prose, 'Do:\n\n• one\n• two', 2, /list: a point that is no list/],
  ['pasted dashes', prose, '– one\n– two', 0, /list: a point that is no list/],
  ['a space within a link', prose, '[work] (/careers)', 0, /link: brackets left over/],
  ['spaces in an address', prose, '[work](/careers/helper at home)', 0, /link: brackets left over/],
  ['a link to nothing', prose, '[work][nothing]', 0, /link: brackets left over/],
  ['a space in a footnote', prose, 'Text.[^ agency]', 0, /link: brackets left over/],
  ['a footnote turned round', prose, 'Text.^[agency]', 0, /link: brackets left over/],
  ['a footnote in brackets', prose, 'Text.[[^agency]]', 0, /link: brackets left over/],
  ['a box to tick', prose, '- [ ] one', 0, /list: a box to tick/],
  ['a quoted bare address', prose, '“https://x.org/q”', 0, /write \[words\]\(address\)/],
  ['a footnote behind an address', prose, 'https://x.org/q[^agency]', 0, /write \[words\]/],
  ...['share', 'found', 'source-agency', 'word-cps', 'results'].map(
    (id): [string, string, string, number, RegExp] => [
      `the id ${id}`,
      '{#a-day}',
      `{#${id}}`,
      0,
      /heading: the id [\w-]+ belongs to the page/,
    ],
  ),
];

it.each(lost)('%s is a fault', (_, find, put, below, remedy) => {
  const line = change(guide, find, put) + below;
  const found = faults().filter((fault) => remedy.test(fault));
  expect(found, faults().join('\n')).not.toEqual([]);
  expect(found[0]).toMatch(new RegExp(`^${guide}:${line}:`));
});

it.each([
  ['a bold caption', 'Table: Hours by state', '**Table: Hours by state**'],
  ['brackets on purpose', prose, 'A day \\[as we know it\\] holds visits.'],
  ['a link with words', prose, 'See [work](https://x.org/q).'],
  ['an address in angle brackets', prose, 'See <https://x.org/q>.'],
  ['a number sign in quotes', title, 'title: "Helper rated #1"'],
  ['a comment on a line of its own', title, `# what readers search for\n${title}`],
  ['a stroke that is escaped', '| Ohio |', '| Ohio \\| Utah |'],
])('%s is let be', (_, find, put) => {
  change(guide, find, put);
  expect(faults()).toEqual([]);
});

it.each([
  ['a comma behind the last row', '\n  ]', ',\n  ]', /syntax: .*delete the comma/],
  ['a comma behind the last key', '"rows": [', '"a": {"b": 1,}, "rows": [', /delete the comma/],
  ['a comment', '"rows": [', '# note\n"rows": [', /syntax: JSON holds no comments/],
  ['single quotes', '"rows": [', "'rows': [", /syntax: is no JSON/],
])('%s in a data set is a fault', (_, find, put, remedy) => {
  change(wages, find, put);
  expect(faults()).toContainEqual(expect.stringMatching(remedy));
  expect(faults().join('\n')).toContain(`${wages}:`);
});

it.each(['.#helper-at-large.md', '.helper.md.swp', '.DS_Store', 'helper-at-large.md~'])(
  'what an editor leaves, %s, is let be',
  (name) => {
    write(`content/careers/${name}`, Buffer.from([0xff, 0xfe]));
    expect(faults()).toEqual([]);
  },
);

it('the lock of an editor, a link to nowhere, is let be, and any other is a fault', () => {
  symlinkSync('me@host.1:1', join(root, 'content/careers/.#helper-at-large.md'));
  expect(faults()).toEqual([]);
  symlinkSync('nowhere', join(root, 'content/careers/lock'));
  expect(faults()).toEqual([expect.stringMatching(/careers\/lock:1:1 {2}file: nothing reads/)]);
});

it.each([
  ['a byte order mark', (text: string) => `\ufeff${text}`, /byte order mark/],
  ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n'), /CR LF/],
])('%s is the only fault of a file that has it', (_, spoil, remedy) => {
  for (const path of [guide, wages]) {
    write(path, spoil(read(path)));
  }
  expect(faults()).toEqual([expect.stringMatching(remedy), expect.stringMatching(remedy)]);
});
