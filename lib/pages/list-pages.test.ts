import { expect, it } from 'vitest';
import { listPages, type SiteContent } from '@/lib/pages/list-pages';
import { careerLike } from '@/lib/schema/career.example';

const guide = (slug: string, related: string[] = []) => ({
  ...careerLike({ slug, title: slug }),
  aliases: [`${slug} worker`],
  reviewed: '2026-01-02',
  related: related.map((to) => ({ slug: to, why: 'They differ.' })),
  leads_to: [],
  ids: ['pay'],
});

const content: SiteContent = {
  careers: [guide('peer', ['coach']), guide('coach')],
  advice: [],
  about: [],
  states: [{ slug: 'ohio', name: 'Ohio' }],
  paidByState: ['peer'],
  careerStates: [{ career: 'peer', state: 'ohio' }],
  terms: ['cps'],
  dataSets: ['wages'],
  fetched: {
    wages: '2026-01-01',
    credentials: '2026-01-01',
    sources: '2026-01-01',
    glossary: '2026-01-01',
  },
};
const pages = listPages(content);
const at = (path: string) => pages.find((page) => page.path === path);

it('lists each page once', () => {
  const addresses = pages.flatMap(({ path, variants }) => [path, ...variants]);
  expect(addresses.length).toBe(new Set(addresses).size);
});

it.each([
  '/careers/peer',
  '/careers/peer/pay',
  '/careers/peer/ohio',
  '/states/ohio',
  '/compare/coach-vs-peer',
  '/',
])('lists %s', (path) => expect(at(path)).toBeDefined());

it('lists pay by state only where it is published', () => {
  expect(at('/careers/coach/pay')).toBeUndefined();
});

it('knows the parts of a page, of its text and of its template', () => {
  expect(at('/careers/peer')?.ids).toEqual(expect.arrayContaining(['pay', 'sources']));
  expect(at('/glossary')?.ids).toEqual(['cps']);
});

it('names the career and the state', () => {
  expect(at('/careers/peer/ohio')?.title).toBe('peer in Ohio');
});
