import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Entry } from '@/lib/search/entry';
import { makeSearch, type Search } from '@/lib/search/search';
import { searchQueries } from '@/tests/search-queries';

let search: Search;
let index = '';
beforeAll(async () => {
  index = await (await fetch(new URL('/search-index.json', inject('origin')))).text();
  search = await makeSearch(JSON.parse(index) as Entry[]);
});

const placeOf = (question: string, target: string) =>
  search(question).findIndex(({ path }) => path === target);

describe('the search', () => {
  it.each(searchQueries)('“%s” finds %s among the first three', (question, target) => {
    const place = placeOf(question, target);
    const found = search(question).slice(0, 3);
    expect(place >= 0 && place < 3, found.map(({ path }) => path).join(' ')).toBe(true);
  });

  it('finds at least 50 of at least 60 targets first', () => {
    const first = searchQueries.filter(([question, target]) => placeOf(question, target) === 0);
    expect(searchQueries.length).toBeGreaterThanOrEqual(60);
    expect(first.length).toBeGreaterThanOrEqual(50);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \t '],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'peer '.repeat(10_000)],
    ['markup', '<script>alert(1)</script>'],
    ['control characters', 'peer\u0000\u0007specialist'],
    ['emoji', '🧠💚'],
    ['right-to-left text', 'אבג \u202ecps'],
    ['an expression', '.*(){}[]\\^$|?+'],
    ['a name of the language', 'constructor __proto__ toString'],
    ['half a pair of code units', '\ud83d'],
  ])('takes %s without an error', (_, question) => {
    expect(Array.isArray(search(question))).toBe(true);
  });

  it('finds nothing for what is nowhere', () => {
    expect(search('xylophone zzzzqqq')).toEqual([]);
  });

  it('takes at most 60 KB of library and index, compressed', async () => {
    const script = await (await fetch(new URL('/search.js', inject('origin')))).text();
    const bytes = [script, index].map((text) => gzipSync(text).length);
    expect(bytes[0]).toBeGreaterThan(5000);
    expect((bytes[0] ?? 0) + (bytes[1] ?? 0)).toBeLessThanOrEqual(60 * 1024);
  });
});
