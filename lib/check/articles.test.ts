import { describe, expect, it } from 'vitest';
import { change, faults, guide, wages } from '@/lib/check/spoil-content';

it('finds no fault in sound content', () => {
  expect(faults()).toEqual([]);
});

/** Each: what is wrong, the words it stands in for, the words put there, lines further down, what is told. */
const bad: [string, string, string, number, RegExp][] = [
  ['a missing key', 'group: no-degree\n', '', 0, /group: is missing/],
  ['a misspelt key', 'summary:', 'sumary:', 0, /sumary: no such key; did you mean `summary`\?/],
  ['a mistyped value', 'aliases: [Big helper]', 'aliases: Big helper', 0, /aliases: write a list/],
  [
    'a misspelt key inside a list',
    '    fit: proxy',
    '    fitt: proxy',
    0,
    /occupations\[0\]\.fitt: no such key/,
  ],
  ['a value out of range', 'from: 40', 'from: -4', 0, /path\[0\]\.hours\.from/],
  [
    'a span that runs backwards',
    'to: 80',
    'to: 8',
    0,
    /path\[0\]\.hours\.to: the second number is below/,
  ],
  [
    'a value that is no option',
    'fit: proxy',
    'fit: close',
    0,
    /fit: write one of exact, combined, proxy/,
  ],
  [
    'an impossible date',
    'published: 2026-01-10',
    'published: 2026-02-30',
    0,
    /published: write a day of the calendar/,
  ],
  [
    'a key with nothing under it',
    'scope:\n  diagnoses: { value: "No.", source: agency }',
    'scope:',
    0,
    /scope: write keys under it, or \{\}/,
  ],
  [
    'a next review too far off',
    'next_review: 2026-07-20',
    'next_review: 2027-07-20',
    0,
    /next_review: lies more than a year/,
  ],
  [
    'a future date',
    'reviewed: 2026-01-20',
    'reviewed: 2026-03-20',
    0,
    /reviewed: 2026-03-20 is in the future/,
  ],
  [
    'a future reviewer',
    'published: 2026-01-10',
    'reviewer: { name: Ada Example, role: a helper at home, day: 2026-12-10 }\npublished: 2026-01-10',
    0,
    /reviewer\.day: .* is in the future/,
  ],
  [
    'a future change',
    '- { date: 2026-01-10',
    '- { date: 2026-12-10',
    0,
    /changes\[0\]\.date: .* is in the future/,
  ],
  [
    'a review before the guide',
    'reviewed: 2026-01-20',
    'reviewed: 2026-01-02',
    0,
    /reviewed: the review is older/,
  ],
  ['a name that another guide has', 'Big helper', 'Helper at home', 0, /already names/],
  [
    'a relation to no career',
    'related: []',
    'related: [{ slug: nobody, why: It is near this one. }]',
    0,
    /related: there is no content\/careers\/nobody\.md/,
  ],
  [
    'a step to no career',
    'leads_to: []',
    'leads_to: [{ slug: nobody, needs: A degree of some kind. }]',
    0,
    /leads_to: there is no/,
  ],
  [
    'an unknown source of a fact',
    'value: Nothing, source: agency',
    'value: Nothing, source: agancy',
    0,
    /entry\.cost\.source: no source "agancy"/,
  ],
  [
    'an unknown occupation',
    'code: 21-1093',
    'code: 21-9999',
    0,
    /occupations: no wages for 21-9999/,
  ],
  [
    'markup in front matter',
    'title: Helper at large',
    'title: <b>Helper</b>',
    0,
    /title: write plain text/,
  ],
  [
    'a key written twice',
    'group: no-degree',
    'group: no-degree\ngroup: doctorate',
    1,
    /syntax: Map keys must be unique/,
  ],
  [
    'a document type set by hand',
    'group: no-degree',
    'group: no-degree\ntype: Career',
    1,
    /type: no such key/,
  ],
  ['an unknown section', '{#skills}', '{#skils}', 0, /skils: is no section/],
  ['a heading without an id', '### A day {#a-day}', '### A day', 0, /heading: "A day" has no id/],
  [
    'an id that stands twice',
    '{#a-day}',
    '{#what-it-is}',
    0,
    /heading: the id what-it-is stands twice/,
  ],
  [
    'an id that the page has of its own',
    '{#a-day}',
    '{#words}',
    0,
    /heading: the id words belongs to the page/,
  ],
  ['a skipped heading level', '### A day', '#### A day', 0, /heading: skips a level; write ###/],
  ['a second title', '## What is it?', '# What is it?', 0, /heading: the title is the only/],
  ['a link to no page', '(/careers)', '(/carers)', 0, /link \/carers: leads to no page/],
  ['a link to no anchor', '(#pay)', '(#pey)', 0, /link #pey: no part "#pey"/],
  [
    'a link to no anchor of another page',
    '(/careers)',
    '(/careers/helper-at-home#pey)',
    0,
    /no part "#pey"/,
  ],
  [
    'a javascript link',
    '(#pay)',
    '(javascript:alert(1))',
    0,
    /link javascript:alert\(1\): only https/,
  ],
  ['a data link', '(#pay)', '(data:text/html,x)', 0, /link data:text\/html,x: only https/],
  [
    'a figure without a source',
    ' 40 of them.[^agency]',
    ' 40 of them.',
    0,
    /figure "40": has no source/,
  ],
  [
    'a spelled-out figure',
    'You help people every day',
    'You help for twelve hours',
    0,
    /figure "twelve hours": has no source/,
  ],
  ['a figure in a heading', '### A day', '### The first 40 days', 0, /a heading holds no figures/],
  ['a figure in a table', '40[^agency]', '40', 0, /figure "40": has no source/],
  [
    'an unknown token',
    'pay.median 21-1093',
    'pay.medain 21-1093',
    0,
    /\{\{pay\.medain 21-1093\}\}: .*did you mean pay\.median\?/,
  ],
  [
    'a token of no occupation',
    'pay.median 21-1093',
    'pay.median 21-1094',
    0,
    /no occupation "21-1094" in the data; did you mean 21-1093\?/,
  ],
  ['half a token', '{{pay.median 21-1093}}', '{{pay.median', 0, /token: braces that are no token/],
  ['an unknown footnote', '[^agency]', '[^nobody]', 0, /\[\^nobody\]: no such source/],
  [
    'a sentence too long',
    'It is work.',
    `It is ${'very '.repeat(30)}hard.`,
    0,
    /sentence: "It is very.* has 33 words; write 30 at most/,
  ],
  [
    'a hurtful word',
    'It is work.',
    'He suffers from it.',
    0,
    /word: "suffers from": write has instead/,
  ],
  [
    'filler',
    'It is work.',
    'It is important to note that it is work.',
    0,
    /word: "It is important to note"/,
  ],
  [
    'letters never spelled out',
    'It is work.',
    'The ABCD pays for it.',
    0,
    /ABCD: is never spelled out/,
  ],
  ['raw HTML', 'It is work.', 'It is <b>work</b>.', 0, /html: raw HTML is not allowed/],
  ['an image without words', 'It is work.', '![](/x.png)', 0, /image: has no alternative text/],
  ['a table without a caption', 'Table: Hours by state\n\n', '', 0, /table: has no caption/],
  [
    'what is left of the template',
    'It is work.',
    'REPLACE: write it.',
    0,
    /template: write the text/,
  ],
];

describe('a guide with', () => {
  it.each(bad)('%s is told with file, line and field', (_, find, put, below, told) => {
    const line = change(guide, find, put) + below;
    const matching = faults().filter((fault) => told.test(fault));
    expect(matching, faults().join('\n')).not.toEqual([]);
    const spot = /^(.+?):(\d+):\d+ {2}/.exec(matching[0] ?? '');
    const isWholeFile = /is missing/.test(matching[0] ?? '');
    expect(spot?.[1]).toMatch(/careers\/helper-at-(large|home)\.md$/);
    if (!isWholeFile) expect([String(line), '3']).toContain(spot?.[2]);
  });

  it('a hard text as a whole is told by its grade', () => {
    const hard = 'Interdisciplinary collaboration facilitates comprehensive methodologies. '.repeat(
      30,
    );
    change(guide, 'It is work.', hard);
    expect(faults()).toEqual([expect.stringMatching(/large\.md:1:1 {2}grade: reads at grade \d+/)]);
  });

  it('letters that the glossary explains or that are spelled out are let be', () => {
    change(
      guide,
      'It is work.',
      'A CH works for the Agency of Better Care and Deeds (ABCD). The ABCD pays.',
    );
    expect(faults()).toEqual([]);
  });

  it('a sentence of another guide is told', () => {
    const sentence = 'The work begins early and ends when the last visit is done.';
    change('content/careers/helper-at-home.md', 'It is work.', sentence);
    const line = change(guide, 'It is work.', sentence);
    expect(faults()).toEqual([
      expect.stringMatching(
        `large.md:${line}:1  sentence: .* stands in content/careers/helper-at-home.md too`,
      ),
    ]);
  });

  it('too few official sources are told', () => {
    change(guide, ' Jobs grow by {{outlook.growth 21-1093}}.', '');
    expect(faults()).toEqual([
      expect.stringContaining('large.md:1:1  sources: cites 2 official sources; cite 3 at least'),
    ]);
  });

  it('an alias that is the address of another is told', () => {
    change('content/careers/helper-at-home.md', 'title: Helper at home', 'title: Home helper');
    const line = change(guide, 'Big helper', 'Helper at home');
    expect(faults()).toEqual([
      expect.stringContaining(`large.md:${line}:11  aliases: "Helper at home" already names`),
    ]);
  });

  it('an alias that stands twice is told', () => {
    const line = change(guide, 'Big helper', 'Big helper, big-helper');
    expect(faults()).toEqual([expect.stringMatching(`large.md:${line}:23  aliases: .* twice`)]);
  });

  it('a section out of order is told', () => {
    const line = change(guide, '{#how-to-become-one}', '{#tools}');
    expect(faults()).toContainEqual(
      expect.stringContaining(`:${line + 4}:1  pay: stands out of order; move it before tools`),
    );
  });

  it('a missing section is told by its id', () => {
    change(guide, '\n## In short {#in-short}\n\nYou help people every day.\n', '');
    expect(faults()).toEqual([
      expect.stringMatching(/large\.md:1:1 {2}in-short: the section "In short" is missing/),
    ]);
  });

  it('an empty section is told', () => {
    const line = change(
      guide,
      '## Is it for you? {#is-it-for-you}\n\nYou help people every day.',
      '## Is it for you? {#is-it-for-you}',
    );
    expect(faults()).toEqual([
      expect.stringContaining(`large.md:${line}:1  heading: nothing stands under`),
    ]);
  });

  it('many faults has all of them told at once', () => {
    change(guide, 'fit: proxy', 'fit: close');
    change(guide, '(#pay)', '(#pey)');
    change(wages, '"employment": 1000', '"employment": -1');
    expect(faults().map((fault) => fault.split(':')[0])).toEqual([guide, guide, wages]);
  });
});
