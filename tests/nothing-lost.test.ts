import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { pages as sitePages } from '@/lib/articles/pages';
import type { ArticleParts, Entry } from '@/lib/search/entry';
import { searchFiles } from '@/lib/search/files';
import { partEntries } from '@/lib/search/part-entries';
import {
  all,
  attribute,
  crawl,
  fetchPage,
  idsOf,
  isVariant,
  type Page,
  textOf,
} from '@/tests/support/crawl';

let pages = new Map<string, Page>();
beforeAll(async () => {
  pages = await crawl();
});

describe('nothing is lost between content and site:', () => {
  const folders = { careers: '/careers', advice: '/advice', pages: '' } as const;
  const addresses = Object.entries(folders).flatMap(([folder, path]) =>
    readdirSync(`content/${folder}`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${path}/${name.replace(/\.md$/, '')}`),
  );
  const documents = [
    ...careers.map((each) => ({ ...each, path: `/careers/${each.slug}` })),
    ...advice.map((each) => ({ ...each, path: `/advice/${each.slug}` })),
    ...sitePages.map((each) => ({ ...each, path: `/${each.slug}` })),
  ];

  it('every Markdown file is a compiled document', () => {
    const compiled = documents.map(({ path }) => path);
    expect(compiled.sort()).toEqual(addresses.toSorted());
  });

  it('every document is a sitemap entry with the day it was reviewed, and every page is one', async () => {
    const { html } = await fetchPage('/sitemap.xml');
    const entries = new Map(
      [...html.matchAll(/<loc>([^<]+)<\/loc>\s*<lastmod>([^<]+)</g)].map(([, loc = '', day]) => [
        new URL(loc).pathname,
        day,
      ]),
    );
    for (const { path, reviewed } of documents) expect(entries.get(path)).toContain(reviewed);
    const own = [...pages.values()].filter((page) => page.isHtml && !isVariant(page));
    expect(own.map(({ path }) => path).sort()).toEqual([...entries.keys()].sort());
  });

  it('every document is a page that answers 200', () => {
    for (const address of addresses) expect(pages.get(address)?.status, address).toBe(200);
  });
});

describe('what can be found', () => {
  it('is there: every result of the search leads to a page and a part of it', async () => {
    const read = async (path: string) => (await fetch(new URL(path, inject('origin')))).json();
    const named = (await read(searchFiles.index)) as Entry[];
    const parts = partEntries((await read(searchFiles.parts)) as ArticleParts[], named);
    expect(parts.length).toBeGreaterThan(300);
    const entries = [...named, ...parts];
    const lost = entries.filter(({ path }) => {
      const [page = '', part] = path.split('#');
      const target = pages.get(page);
      return target === undefined || (part !== undefined && !idsOf(target).has(part));
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it('has a row in the table of pay for every career and state that a search may lead to', async () => {
    const answer = await fetch(new URL('/search-index.json', inject('origin')));
    const entries = (await answer.json()) as Entry[];
    const states = entries.filter(({ kind }) => kind === 'state');
    const lost = entries
      .filter(({ occupation }) => occupation !== undefined)
      .flatMap((career) =>
        states
          .filter(({ names }) => !career.withheldIn?.some((code) => names?.includes(code)))
          .map(({ path }) => `${career.occupation}-${path.split('/').at(-1)}`)
          .filter((row) => !idsOf(pages.get(`${career.path}/pay`) as Page).has(row)),
      );
    expect(states).toHaveLength(51);
    expect(lost).toEqual([]);
  });
});

describe('an address that leads nowhere', () => {
  it.each([
    '/nope',
    '/careers/nope',
    '/careers/peer-specialist/nope',
    '/careers/peer-specialist/pay/by-luck',
    '/states/nowhere',
    '/data/nothing.csv',
  ])('%s answers 404 with a real page and no framework script', async (path) => {
    const page = await fetchPage(path);
    expect(page.status).toBe(404);
    expect(textOf(all(page, 'h1')[0])).toBe('No page at this address');
    expect(all(page, 'script').map((script) => attribute(script, 'src'))).toEqual(['/site.js']);
    expect(all(page, 'a[href="/careers/peer-specialist"]')).not.toEqual([]);
  });
});
