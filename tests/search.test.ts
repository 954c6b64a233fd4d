import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { ArticleParts, Entry } from '@/lib/search/entry';
import { searchFiles } from '@/lib/search/files';
import { needsText } from '@/lib/search/result-line';
import { type Find, makeSearch } from '@/lib/search/search';
import { searchQueries } from '@/tests/search-queries';

const textOf = async (path: string) => (await fetch(new URL(path, inject('origin')))).text();

let search: Find;
let named: Find;
let index = '';
let parts = '';
beforeAll(async () => {
  index = await textOf(searchFiles.index);
  parts = await textOf(searchFiles.parts);
  named = (await makeSearch(JSON.parse(index) as Entry[])).find;
  const whole = await makeSearch(JSON.parse(index) as Entry[]);
  await whole.add(JSON.parse(parts) as ArticleParts[]);
  search = whole.find;
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
    ['peer specialist ohio', '/careers/peer-specialist/ohio'],
    ['ohio peer certification hours', '/careers/peer-specialist/ohio'],
    ['lcsw texas supervised hours', '/careers/mental-health-social-worker/texas'],
    ['cps in tx', '/careers/peer-specialist/texas'],
  ])('“%s” finds %s first', (question, target) => {
    expect(search(question)[0]?.path).toBe(target);
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

  it.each([
    ['CHW', '/careers/community-health-worker'],
    ['family peer', '/careers/family-peer-specialist'],
    ['CPS', '/careers/peer-specialist'],
    ['L.C.S.W.', '/careers/mental-health-social-worker'],
    ['C.P.S.', '/careers/peer-specialist'],
    ['Washington DC', '/states/district-of-columbia'],
    ['Washington, D.C.', '/states/district-of-columbia'],
    ['washington', '/states/washington'],
    ['west virginia', '/states/west-virginia'],
    ['PAY IN OR', '/states/oregon'],
    ['pay in or', '/states/oregon'],
  ])('“%s” finds %s first, before a word of the glossary', (question, target) => {
    expect(search(question)[0]?.path).toBe(target);
    expect(named(question)[0]?.path).toBe(target);
  });

  it.each(['Ph.D.', 'M.S.W.', 'R.N.', 'co-occurring', 'cooccurring', 'Al-Anon'])(
    '“%s” finds no state in its letters',
    (question) => {
      const first = search(question).slice(0, 3);
      expect(first.filter(({ path }) => path.startsWith('/states/'))).toEqual([]);
      expect(first.filter(({ title }) => title.includes('pay in'))).toEqual([]);
    },
  );

  it('finds what is written with a hyphen under both spellings', () => {
    const [joined, hyphened, half] = ['cooccurring', 'co-occurring', 'co'].map((question) =>
      search(question).map(({ path }) => path),
    );
    expect(hyphened).toEqual(joined);
    expect(half).not.toEqual(joined);
  });

  it('finds the same first for a name before and after the parts of articles are there', () => {
    const careers = (JSON.parse(index) as Entry[]).filter(({ kind }) => kind === 'career');
    expect(careers.length).toBeGreaterThan(10);
    for (const { title, names = [] } of careers)
      for (const name of [title, ...names])
        expect(search(name)[0]?.path, name).toBe(named(name)[0]?.path);
  });

  it('has the text of every part and word, from which the line of a result is cut', async () => {
    const results = ['naloxone', 'felony', 'peer', 'privacy'].flatMap((each) => [...search(each)]);
    const lacking = results.filter(needsText);
    const pages = new Set(lacking.map(({ path }) => path.split('#')[0] ?? ''));
    expect(pages.size).toBeGreaterThan(10);
    for (const page of pages) {
      const texts = JSON.parse(await textOf(searchFiles.text(page))) as Record<string, string>;
      for (const { path } of lacking.filter((each) => each.path.startsWith(`${page}#`)))
        expect(texts[path.split('#')[1] ?? ''], path).toMatch(/[a-z]/);
    }
  });

  it('takes at most 60 KB of library and index, compressed; a third of it before it answers', async () => {
    const script = await textOf('/search.js');
    const bytes = (texts: string[]) =>
      texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024;
    expect(bytes([script])).toBeGreaterThan(5);
    expect(bytes([script, index])).toBeLessThanOrEqual(24);
    expect(bytes([script, index, parts])).toBeLessThanOrEqual(60);
  });
});
