import { describe, expect, it } from 'vitest';
import { compacts } from '@/lib/data/compacts';
import { credentials } from '@/lib/data/credentials';
import { readOfficial } from '@/lib/data/readers/read-official';
import { releases } from '@/lib/data/releases';
import { sources } from '@/lib/data/sources';
import { states } from '@/lib/data/states';
import { changedPages } from '@/lib/fresh/changed-pages';
import { hasPassed, yearAfter } from '@/lib/fresh/due';
import { dueReleases } from '@/lib/fresh/due-releases';
import { oldFacts } from '@/lib/fresh/old-facts';
import type { LinkResult } from '@/lib/schema/link-result';

const facts = { credentials, compacts, sources: sources.rows };

it.each([
  ['2026-11-28', '2026-11-27', false],
  ['2026-11-28', '2026-11-28', true],
  ['2026-11', '2026-11-30', false],
  ['2026-11', '2026-12-01', true],
  ['2026', '2026-12-31', false],
  ['2026', '2027-01-01', true],
])('%s has passed on %s: %s', (date, today, isPast) => {
  expect(hasPassed(date, today)).toBe(isPast);
});

it.each([
  ['2026', '2027'],
  ['2026-11', '2027-11'],
  ['2028-02-29', '2029-03-01'],
])('a year after %s is %s', (date, after) => {
  expect(yearAfter(date)).toBe(after);
});

describe('the release calendar', () => {
  it('has a row for every data set that is made from official files', async () => {
    const { drafts } = await readOfficial('lib/data/readers/fixture/official', states);
    // The earlier wages come with the newest.
    const made = Object.keys(drafts).filter((name) => name !== 'earlier-state-wages');
    expect(releases.rows.map(({ data_set }) => data_set).sort()).toEqual(made.sort());
  });

  it('rests on sources that are there', () => {
    const known = new Set(sources.rows.map(({ id }) => id));
    expect(releases.rows.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it('tells each release from the day on which it is expected', () => {
    const names = (today: string) => dueReleases(releases, today).map(({ what }) => what);
    expect(names('2000-01-01')).toEqual([]);
    expect(names('2029-01-01')).toHaveLength(releases.rows.length);
    const rents = { ...releases.rows[0], data_set: 'rents', expected: '2026-10-01' } as const;
    const calendar = { rows: [rents] } as Parameters<typeof dueReleases>[0];
    expect(dueReleases(calendar, '2026-09-30')).toEqual([]);
    expect(dueReleases(calendar, '2026-10-01')).toMatchObject([{ since: '2026-10-01' }]);
  });
});

describe('facts', () => {
  it('are old a year after somebody read the page', () => {
    const read = (seen: string) => ({
      credentials: { rows: [], none: [] },
      compacts: { rows: [] },
      sources: [{ id: 'a', seen }],
    });
    expect(oldFacts(read('2026-11-28'), '2027-11-27')).toEqual([]);
    expect(oldFacts(read('2026-11-28'), '2027-11-28')).toEqual([
      { since: '2027-11-28', what: 'sources a, read 2026-11-28' },
    ]);
    expect(oldFacts(read('2026-11'), '2027-11-30')).toEqual([]);
    expect(oldFacts(read('2026-11'), '2027-12-01')).toHaveLength(1);
  });

  it('are all old in 2029', () => {
    const pages = credentials.rows.flatMap(({ evidence }) => evidence);
    expect(oldFacts(facts, '2029-12-31').length).toBeGreaterThan(pages.length);
  });
});

describe('official pages', () => {
  const [record] = credentials.rows.filter(({ official_url }) => official_url !== null);
  const address = record?.official_url ?? '';
  const result: LinkResult = {
    address,
    outcome: 'ok',
    detail: '200',
    checked: '2027-03-01T06:00:00.000Z',
    hash: 'a',
    first: { hash: 'a', day: '2026-12-01' },
  };
  const due = (now: LinkResult) =>
    changedPages(new Map([[address, now]]), credentials, sources.rows);

  it('are told once they say something else, with the records that rest on them', () => {
    expect(due(result)).toEqual([]);
    expect(due({ ...result, hash: 'b' })).toEqual([
      { since: '2027-03-01', what: expect.stringContaining(`credentials ${record?.id}`) },
    ]);
  });
});
