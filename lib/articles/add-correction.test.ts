import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { addCorrection } from '@/lib/articles/add-correction';

const page = `---
title: Corrections
changes:
  - { date: 2026-11-21, what: First published. }
---

## Corrections so far {#so-far}

None. The guides were first published on the day that each of them bears.
`;
const first = {
  path: '/careers/peer-specialist#pay',
  title: 'Peer specialist',
  day: '2026-12-01',
  what: 'The outlook was that of another occupation.',
};

it('takes the place of "None" with the first entry, and says so under changes', () => {
  const corrected = addCorrection(page, first);
  expect(corrected.split('{#so-far}')[1]).toBe(
    '\n\n- December 1, 2026: [Peer specialist](/careers/peer-specialist#pay). The outlook was that of another occupation.\n',
  );
  expect(parse(corrected.split('---')[1] ?? '').changes).toEqual([
    { date: '2026-12-01', what: 'Lists a correction.' },
    { date: '2026-11-21', what: 'First published.' },
  ]);
});

it('puts the newest entry first', () => {
  const corrected = addCorrection(addCorrection(page, first), { ...first, day: '2027-01-05' });
  expect(corrected.match(/^- .+?:/gm)).toEqual(['- January 5, 2027:', '- December 1, 2026:']);
});

it('fits the page that the site has', () => {
  const real = readFileSync('content/pages/corrections.md', 'utf8');
  expect(addCorrection(real, first)).toContain('- December 1, 2026: [Peer specialist]');
  expect(() => addCorrection('## Else {#else}\n', first)).toThrow('has no section {#so-far}');
});
