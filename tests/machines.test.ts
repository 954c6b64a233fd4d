import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { all, attribute, fetchPage, ownPath } from '@/tests/support/crawl';

const at = (path: string) => new URL(path, inject('origin'));
const ask = (path: string) => fetch(at(path), { redirect: 'manual' });
/** The address as the site writes it, on the server that the tests ask. */
const here = (address: string) => new URL(address).pathname;

let indexed: string[] = [];
beforeAll(async () => {
  const sitemap = await (await ask('/sitemap.xml')).text();
  indexed = [...sitemap.matchAll(/<loc>([^<]+)</g)].map(([, loc = '']) => here(loc));
});

describe('the feed', () => {
  it('is valid Atom, holds every guide in full, and its links lead out of any reader', async () => {
    const answer = await ask('/feed.xml');
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await answer.text();
    using schema = XmlDocument.fromString(readFileSync('tests/support/atom.rng', 'utf8'));
    using validator = RelaxNGValidator.fromDoc(schema);
    using feed = XmlDocument.fromString(text);
    validator.validate(feed);
    const names = { a: 'http://www.w3.org/2005/Atom' };
    const entries = feed.find('//a:entry', names);
    const articles = indexed.filter((path) => /^\/(careers|advice)\/[^/]+$/.test(path));
    expect(entries).toHaveLength(articles.length);
    const content = feed.find('//a:entry/a:content', names).map((node) => node.content);
    for (const html of content) {
      expect(html.length).toBeGreaterThan(3000);
      expect(html).not.toMatch(/(href|src)="(?!https?:|mailto:|tel:)/);
    }
  });

  it('is refused when it is no Atom', () => {
    using schema = XmlDocument.fromString(readFileSync('tests/support/atom.rng', 'utf8'));
    using validator = RelaxNGValidator.fromDoc(schema);
    const text = '<feed xmlns="http://www.w3.org/2005/Atom"><title>No id</title></feed>';
    using feed = XmlDocument.fromString(text);
    expect(() => validator.validate(feed)).toThrow();
  });
});

describe('the picture of a shared link', () => {
  it('is there for every page, 1200 by 630, and one of its own where the issue is one page', async () => {
    const pictures = new Map<string, string[]>();
    for (const path of indexed) {
      const page = await fetchPage(path);
      const picture = attribute(all(page, 'meta[property="og:image"]')[0], 'content');
      expect(attribute(all(page, 'meta[name="twitter:image"]')[0], 'content'), path).toBe(picture);
      expect(attribute(all(page, 'meta[name="twitter:card"]')[0], 'content')).toBe(
        'summary_large_image',
      );
      pictures.set(here(picture), [...(pictures.get(here(picture)) ?? []), path]);
    }
    for (const [picture] of pictures) {
      const answer = await ask(picture);
      expect(answer.headers.get('content-type'), picture).toBe('image/png');
      const { width, height } = await sharp(await answer.arrayBuffer()).metadata();
      expect([width, height], picture).toEqual([1200, 630]);
    }
    const own = indexed.filter((path) => /^\/(careers|advice|states|compare)\/[^/]+$/.test(path));
    for (const path of own)
      expect(pictures.has(`/share/${path.slice(1).replaceAll('/', '-')}.png`), path).toBe(true);
  }, 120_000);
});

describe('for assistants', () => {
  it('every guide and advice has its Markdown, with figures printed and sources as footnotes', async () => {
    const articles = indexed.filter((path) => /^\/(careers|advice)\/[^/]+$/.test(path));
    for (const path of articles) {
      const page = await fetchPage(path);
      const [link] = all(page, 'link[rel=alternate][type="text/markdown"]');
      const answer = await ask(here(attribute(link, 'href')));
      expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      const text = await answer.text();
      expect(text, path).not.toMatch(/\{\{|\{#|\]\(\//);
      const cited = new Set([...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, id]) => id));
      const listed = [...text.matchAll(/^\[\^([^\]]+)\]: .+https?:\/\//gm)].map(([, id]) => id);
      expect([...cited].sort(), path).toEqual(listed.sort());
    }
  });

  it('llms.txt names them all, and each address answers', async () => {
    const text = await (await ask('/llms.txt')).text();
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => here(address));
    expect(links.filter((path) => path.endsWith('/text.md')).length).toBeGreaterThanOrEqual(18);
    for (const link of links) expect((await ask(link)).status, link).toBe(200);
  });
});

describe('for whoever finds a weakness', () => {
  it('security.txt is where RFC 9116 looks for it, and its addresses answer', async () => {
    const answer = await ask('/.well-known/security.txt');
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const links = [...(await answer.text()).matchAll(/: (https?:\/\/\S+)$/gm)];
    expect(links).toHaveLength(3);
    for (const [, link = ''] of links) expect((await ask(here(link))).status, link).toBe(200);
  });
});

describe('for browsers', () => {
  it('the search can be added, the site kept on a home screen, and every icon has its size', async () => {
    const page = await fetchPage('/');
    const search = attribute(all(page, 'link[rel=search]')[0], 'href');
    using description = XmlDocument.fromString(await (await ask(search)).text());
    const names = { o: 'http://a9.com/-/spec/opensearch/1.1/' };
    expect(description.get('//o:Url/@template', names)?.content).toMatch(
      /\/search\?q=\{searchTerms\}$/,
    );
    const manifest = (await (
      await ask(attribute(all(page, 'link[rel=manifest]')[0], 'href'))
    ).json()) as { name: string; icons: { src: string; sizes: string }[] };
    const icons = [
      ...manifest.icons,
      { src: attribute(all(page, 'link[rel=apple-touch-icon]')[0], 'href'), sizes: '180x180' },
    ];
    expect(icons.length).toBeGreaterThanOrEqual(4);
    for (const { src, sizes } of icons) {
      const { width, height } = await sharp(await (await ask(src)).arrayBuffer()).metadata();
      expect(`${width}x${height}`, src).toBe(sizes);
    }
  });

  it('pages about to be opened are fetched ahead, by rules and not by script', async () => {
    const rules = (await ask('/careers')).headers.get('speculation-rules') ?? '';
    const answer = await ask(JSON.parse(rules) as string);
    expect(answer.headers.get('content-type')).toBe('application/speculationrules+json');
    expect(await answer.json()).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] });
  });
});

describe('an address that readers may try', () => {
  it.each([
    ['/careers/certified-peer-specialist', '/careers/peer-specialist'],
    ['/careers/CHW', '/careers/community-health-worker'],
    ['/peer-specialist-jobs', '/careers/peer-specialist#finding-work'],
    ['/lcsw-salary', '/careers/mental-health-social-worker#pay'],
    ['/Careers/Peer-Specialist', '/careers/peer-specialist'],
    ['/STATES/OHIO', '/states/ohio'],
    ['/careers/peer-specialist/', '/careers/peer-specialist'],
    ['/careers/peer-specialist/index.html', '/careers/peer-specialist'],
    ['/index.html', '/'],
    ['/compare/recovery-coach-vs-peer-specialist', '/compare/peer-specialist-vs-recovery-coach'],
  ])('%s leads for good to %s', async (address, target) => {
    const answer = await ask(address);
    expect(answer.status).toBe(308);
    const location = answer.headers.get('location') ?? '';
    expect(ownPath(location, '/')).toBe(target.split('#')[0]);
    expect(location.endsWith(target), location).toBe(true);
    expect((await ask(target)).status).toBe(200);
  });
});
