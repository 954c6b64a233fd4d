import { parse } from 'csv-parse/sync';
import { XmlDocument } from 'libxml2-wasm';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { Minute } from '@/components/guide/minute';
import { StructuredData } from '@/components/shell/structured-data';
import { Title } from '@/components/shell/title';
import { plainMarkdown } from '@/lib/articles/plain-markdown';
import { deedsOf } from '@/lib/check/injection/inert';
import { textPayloads } from '@/lib/check/injection/text-payloads';
import { csvOf } from '@/lib/data/csv';
import { careerLike } from '@/lib/schema/career.example';
import { text } from '@/lib/schema/primitives';
import { atomOf } from '@/lib/seo/feed';
import { articleOf, jsonLd } from '@/lib/seo/json-ld';
import { llmsText } from '@/lib/seo/llms';

const titled = (payload: string) =>
  careerLike({
    title: payload,
    aliases: [payload],
    summary: payload,
    markdown: 'Text.[^a]',
    citations: ['a'],
  });

/** A reader of Markdown that lets everything through. */
const permissive = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

describe.each(textPayloads)('%j', (payload, isRefused) => {
  it(isRefused ? 'is refused at the gate' : 'may pass the gate', () => {
    expect(text(1, 400).safeParse(payload).success).toBe(!isRefused);
  });

  it('is inert in the head of a guide', () => {
    const fact = { label: payload, value: payload, note: payload, href: '#pay', sources: [] };
    for (const element of [
      createElement(Title, { title: payload, aka: payload, lead: payload }),
      createElement(Minute, { facts: [fact], sources: [], dates: null }),
    ])
      expect(deedsOf(renderToStaticMarkup(element))).toEqual([]);
  });

  it('cannot leave structured data', () => {
    const data = jsonLd([articleOf(titled(payload), '/careers/x')]);
    const html = renderToStaticMarkup(createElement(StructuredData, { text: data }));
    expect(deedsOf(`${html}<p>`)).toEqual(['<script>']);
    const inner = html.replace(/^<script type="application\/ld\+json">|<\/script>$/g, '');
    expect(inner).not.toContain('<');
    expect(JSON.parse(inner)['@graph'][0].headline).toBe(payload);
  });

  it('is text in the Markdown of a guide and for assistants', () => {
    const source = { id: 'a', publisher: payload, title: payload, url: 'https://example.gov/' };
    const cited = { ...source, date: null, seen: '2026-01', kind: 'official' } as const;
    const markdown = plainMarkdown(titled(payload), () => cited);
    const list = llmsText([{ title: 'A', items: [{ ...titled(payload), path: '/' }] }]);
    expect(deedsOf(String(permissive.processSync(markdown)))).toEqual([]);
    expect(deedsOf(String(permissive.processSync(list)))).toEqual([]);
  });

  it('is no formula in a download', () => {
    const [, cell = ''] = (parse(csvOf([{ a: payload }])) as string[][]).flat();
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(cell.replace(/^'(?=[=+\-@\t])/, '')).toBe(payload);
  });
});

/** No XML may hold a control character, and the gate lets none come this far. */
const fed = textPayloads.filter(([payload]) => !/\p{Cc}/u.test(payload));

it.each(fed)('%j is text in the feed', (payload) => {
  using feed = XmlDocument.fromString(atomOf([{ ...titled(payload), path: '/careers/x' }]));
  const names = { a: 'http://www.w3.org/2005/Atom' };
  const told = feed.find('//a:entry/a:title | //a:entry/a:summary', names);
  expect(told).toHaveLength(2);
  for (const { content } of told) expect(deedsOf(content)).toEqual([]);
});

it('leaves numbers as they are in a download', () => {
  expect(csvOf([{ growth: -4.2 }])).toBe('growth\n-4.2\n');
});
