import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isChanged, isRecent, readResults, resultOf, writeResults } from '@/lib/links/results';
import type { LinkResult } from '@/lib/schema/link-result';

const address = 'https://example.org/rule';
const at = (day: string) => new Date(`${day}T12:00:00Z`);
const open = (hash: string, day: string, known?: LinkResult, read?: string) =>
  resultOf(address, { outcome: 'ok', detail: '200', hash }, known, { now: at(day), read });

describe('results', () => {
  it('are read as they were written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-'));
    const path = join(folder, 'cache', 'links.json');
    expect(readResults(path).size).toBe(0);
    const results = new Map([[address, open('a', '2026-11-28')]]);
    writeResults(path, results);
    expect(readResults(path)).toEqual(results);
    expect(readdirSync(join(folder, 'cache'))).toEqual(['links.json']);
  });

  it.each(['[{', '{}', '[{"address":"x"}]'])(
    'that are broken (%s) are told in one line',
    (text) => {
      const path = join(mkdtempSync(join(tmpdir(), 'links-')), 'links.json');
      writeFileSync(path, text);
      expect(() => readResults(path)).toThrow(
        `${path} is broken; delete it, and npm run links begins anew`,
      );
    },
  );

  it('less than a day old are not asked for again, but for those without an answer', () => {
    const known = open('a', '2026-11-28');
    expect(isRecent(known, at('2026-11-28'))).toBe(true);
    expect(isRecent(known, at('2026-11-29'))).toBe(false);
    expect(isRecent({ ...known, outcome: 'no answer' }, at('2026-11-28'))).toBe(false);
    expect(isRecent(undefined, at('2026-11-28'))).toBe(false);
  });
});

describe('a page', () => {
  const first = open('a', '2026-11-28', undefined, '2026-11-21');

  it('is as it was while its words are', () => {
    expect(isChanged(open('a', '2027-11-28', first, '2026-11-21'))).toBe(false);
  });

  it('is changed until an editor has read it again on a later day', () => {
    const changed = open('b', '2027-03-01', first, '2026-11-21');
    expect(isChanged(changed)).toBe(true);
    expect(isChanged(open('b', '2027-03-08', changed, '2026-11-21'))).toBe(true);
    const read = open('b', '2027-03-15', changed, '2027-03-10');
    expect(isChanged(read)).toBe(false);
    expect(read.first).toEqual({ hash: 'b', day: '2027-03-15' });
  });

  it('is not forgotten while its server does not answer', () => {
    const silent = resultOf(address, { outcome: 'no answer', detail: '500' }, first, {
      now: at('2027-03-01'),
      read: undefined,
    });
    expect(silent.first).toEqual(first.first);
    expect(isChanged(open('b', '2027-03-08', silent))).toBe(true);
  });
});
