import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pageCaching, securityHeaders } from '@/lib/server/headers.mjs';
import { crawl, fetchPage, type Page } from '@/tests/support/crawl';
import { startFront } from '@/tests/support/nginx';

let front: Awaited<ReturnType<typeof startFront>>;
let pages = new Map<string, Page>();
beforeAll(async () => {
  pages = await crawl();
  front = await startFront();
}, 180_000);
afterAll(() => front?.stop());

const compared = ['content-type', 'cache-control', ...Object.keys(securityHeaders)];
const headersOf = (answer: Response) =>
  Object.fromEntries(compared.map((name) => [name, answer.headers.get(name)?.toLowerCase()]));

describe('the mirror behind nginx', () => {
  it('answers every page of the site with the same bytes and the same headers', async () => {
    expect(pages.size).toBeGreaterThan(200);
    for (const path of pages.keys()) {
      const [ours, theirs] = await Promise.all(
        [inject('origin'), front.origin].map((origin) => fetch(new URL(path, origin))),
      );
      expect(theirs?.status, path).toBe(200);
      expect(headersOf(theirs as Response), path).toEqual(headersOf(ours as Response));
      const [body, same] = await Promise.all([ours?.text(), theirs?.text()]);
      expect(same === body, path).toBe(true);
    }
  }, 120_000);

  it.each([
    '/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/llms.txt',
    '/manifest.webmanifest',
    '/opensearch.xml',
    '/search-index.json',
    '/speculation-rules.json',
    '/icons/180.png',
    '/share/states-ohio.png',
    '/careers/peer-specialist/text.md',
    '/data/wages.csv',
    '/data/wages.json',
    '/data/wages.schema.json',
    '/site.js',
    '/search.js',
  ])('answers %s as the site does', async (path) => {
    const [ours, theirs] = await Promise.all(
      [inject('origin'), front.origin].map((origin) => fetch(new URL(path, origin))),
    );
    expect(theirs?.status).toBe(200);
    expect(headersOf(theirs as Response)).toEqual(headersOf(ours as Response));
    const bytes = await Promise.all(
      [ours, theirs].map(async (answer) => Buffer.from(await (answer as Response).arrayBuffer())),
    );
    expect(bytes[1]?.equals(bytes[0] as Buffer)).toBe(true);
  });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('serves the compressed file as it lies to who accepts %s', async (accepted, encoding) => {
    const answer = await fetch(new URL('/careers/peer-specialist', front.origin), {
      headers: { 'Accept-Encoding': accepted },
    });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(await answer.text()).toContain('</html>');
  });

  it('lies beside its compressed forms, and has no script of the framework', () => {
    for (const ending of ['', '.br', '.gz'])
      expect(existsSync(`out/careers/peer-specialist.html${ending}`)).toBe(true);
    const { stdout } = spawnSync('find', ['out', '-name', '*.js', '-o', '-name', '*.map'], {
      encoding: 'utf8',
    });
    expect(stdout.trim().split('\n').sort()).toEqual(['out/search.js', 'out/site.js']);
  });
});

/** A request as a browser sends it again; `fetch` of Node adds a header that forbids a 304. */
function ask(address: URL, headers: OutgoingHttpHeaders): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (answer) => resolve(answer.resume())).on('error', reject);
  });
}

/** One request for each class of answer, and what both servers must say. */
const classes: readonly (readonly [string, string, RequestInit, number])[] = [
  ['a page', '/careers', {}, 200],
  ['a page by its head', '/careers', { method: 'HEAD' }, 200],
  ['a feed', '/feed.xml', {}, 200],
  ['a file of ours', '/site.js', {}, 200],
  ['a redirect', '/careers/peer-specialist/', {}, 308],
  ['a name of a career', '/careers/certified-peer-specialist', {}, 308],
  ['an address in capitals', '/CAREERS', {}, 308],
  ['nothing', '/nope', {}, 404],
  ['the image optimizer', '/_next/image?url=%2Fx.png&w=64&q=75', {}, 404],
  ['a hidden file', '/.env', {}, 404],
  ['a source map', '/site.js.map', {}, 404],
  ['a bad encoding', '/careers/%zz', {}, 400],
  ['a null byte', '/careers/%00', {}, 400],
  ['a form sent', '/careers', { method: 'POST', body: 'a=1' }, 405],
  ['a deletion', '/careers', { method: 'DELETE' }, 405],
];

describe.each(['the site', 'the front'])('every class of answer of %s', (server) => {
  const origin = () => (server === 'the site' ? inject('origin') : front.origin);

  it.each(classes)('%s carries every security header', async (_, path, init, status) => {
    const answer = await fetch(`${origin()}${path}`, { redirect: 'manual', ...init });
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(answer.headers.get(name), name).toBe(value);
    if (status === 405) expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('server') ?? '').not.toMatch(/\d/);
    expect(await answer.text()).not.toMatch(/node_modules|at .+\.js:\d+/);
  });

  it('a page that is known already is not sent again, with the same headers', async () => {
    const first = await ask(new URL('/careers', origin()), {});
    const again = await ask(new URL('/careers', origin()), {
      'If-None-Match': String(first.headers.etag),
    });
    expect(again.statusCode).toBe(304);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(again.headers[name.toLowerCase()], name).toBe(value);
  });

  it('a page is the same for who asks as the framework would', async () => {
    const plain = await (await fetch(new URL('/careers', origin()))).text();
    const headers = { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-State-Tree': '[]' };
    const asked = await fetch(new URL('/careers?_rsc=abc', origin()), { headers });
    expect(asked.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await asked.text()) === plain).toBe(true);
  });

  it('pages are kept for a moment, hashed files for a year', async () => {
    const page = await fetchPage('/');
    const style = /href="(\/_next\/static\/[^"]+\.css)"/.exec(page.html)?.[1] ?? '';
    const answers = await Promise.all(['/', style].map((path) => fetch(new URL(path, origin()))));
    expect(answers.map((answer) => answer.headers.get('cache-control'))).toEqual([
      pageCaching,
      'public, max-age=31536000, immutable',
    ]);
  });
});

it('the policy allows nothing unsafe, nothing inline and nobody else', () => {
  const policy = securityHeaders['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|nonce|https?:|\*/);
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toContain(`"${policy}"`);
});
