import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '@/lib/search/entry';
import { type Find, makeSearch } from '@/lib/search/search';

const state = (title: string, code: string): Entry => ({
  kind: 'state',
  title,
  names: [code],
  path: `/states/${title.toLowerCase()}`,
});

const entries: readonly Entry[] = [
  {
    kind: 'career',
    title: 'Peer specialist',
    names: ['Certified peer specialist', 'CPS'],
    path: '/careers/peer-specialist',
    occupation: '21-1093',
    states: ['OH', 'TX'],
  },
  {
    kind: 'career',
    title: 'Family peer specialist',
    names: ['Parent partner'],
    path: '/careers/family-peer-specialist',
    occupation: '21-1093',
    withheldIn: ['OH'],
  },
  {
    kind: 'career',
    title: 'Mental health social worker',
    names: ['LCSW', 'Licensed clinical social worker'],
    path: '/careers/mental-health-social-worker',
    states: ['TX'],
  },
  { kind: 'term', title: 'Family peer', names: [], path: '/glossary#family-peer' },
  { kind: 'page', title: 'Certification', names: ['hours by state'], path: '/certification' },
  state('Ohio', 'OH'),
  state('Texas', 'TX'),
  state('Oregon', 'OR'),
];

let find: Find;
beforeAll(async () => {
  ({ find } = await makeSearch(entries));
});
const pathsFor = (question: string) => find(question).map(({ path }) => path);

describe('a career and a state', () => {
  it.each([
    ['peer specialist ohio', '/careers/peer-specialist/ohio'],
    ['Ohio peer certification hours', '/careers/peer-specialist/ohio'],
    ['how do i become a peer specialist in ohio', '/careers/peer-specialist/ohio'],
    ['lcsw texas supervised hours', '/careers/mental-health-social-worker/texas'],
    ['cps in tx', '/careers/peer-specialist/texas'],
    ['C.P.S. in TX', '/careers/peer-specialist/texas'],
  ])('“%s” leads to the page of the one in the other', (question, page) => {
    expect(pathsFor(question)[0]).toBe(page);
    expect(find(question)[0]?.title).toMatch(/^.+ in (Ohio|Texas)$/);
  });

  it('lead to the row of pay first where pay is asked, and to the page behind it', () => {
    expect(pathsFor('peer specialist pay ohio').slice(0, 3)).toEqual([
      '/careers/peer-specialist/pay#21-1093-ohio',
      '/careers/peer-specialist/ohio',
      '/states/ohio',
    ]);
  });

  it('lead to the row of pay where there is no such page, and to the state where a rule is asked', () => {
    expect(pathsFor('peer specialist in OR')[0]).toBe(
      '/careers/peer-specialist/pay#21-1093-oregon',
    );
    expect(pathsFor('peer specialist training oregon')[0]).toBe('/states/oregon');
    expect(pathsFor('parent partner ohio')[0]).toBe('/states/ohio');
  });

  it('lead to no page that is not there', () => {
    const questions = [
      'lcsw ohio',
      'lcsw in or',
      'parent partner texas license',
      'cps oregon hours',
    ];
    const known = new Set(entries.map(({ path }) => path));
    const isThere = (path: string) => known.has(path) || path.includes('/pay#');
    expect(questions.flatMap(pathsFor).filter((path) => !isThere(path))).toEqual([]);
  });
});

it('puts a career before the word of the glossary that is its name', () => {
  expect(pathsFor('family peer').slice(0, 2)).toEqual([
    '/careers/family-peer-specialist',
    '/glossary#family-peer',
  ]);
});
