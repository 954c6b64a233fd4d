import sharp from 'sharp';
import { beforeAll, expect, inject, it } from 'vitest';
import { ask, type Question } from '@/tests/support/ask';
import { checkHeaders } from '@/tests/support/check-headers';
import { promisedCaching, promisedHeaders } from '@/tests/support/promised';

const origin = inject('origin');
let hashed: readonly string[] = [];
beforeAll(async () => {
  const { body } = await ask(origin, '/');
  const links = body.toString().matchAll(/href="(\/_next\/static\/[^"]+)"/g);
  hashed = [...links].map(([, path = '']) => path);
});

const long = 'a'.repeat(20_000);
const { page, none, atEdge } = promisedCaching;
/** One question for each kind of response: what is asked, and the status and caching that come. */
const kinds: readonly (readonly [string, string, Question, number, string])[] = [
  ['a page', '/careers', {}, 200, page],
  ['a page by its head', '/careers', { method: 'HEAD' }, 200, page],
  ['a file of ours', '/site.js', {}, 200, page],
  ['an icon that nobody linked', '/favicon.ico', {}, 200, page],
  ['an icon of a phone', '/apple-touch-icon.png', {}, 200, page],
  ['an icon of an old phone', '/apple-touch-icon-precomposed.png', {}, 200, page],
  ['its health', '/healthz', {}, 200, none],
  ['a redirect', '/careers/peer-specialist/', {}, 308, page],
  ['a name of a career', '/careers/certified-peer-specialist', {}, 308, page],
  ['an address in capitals', '/CAREERS', {}, 308, page],
  ['nothing', '/nope', {}, 404, page],
  ['a missing file of another build', '/_next/static/chunks/nope.css', {}, 404, none],
  ['a bad encoding', '/careers/%zz', {}, 400, none],
  ['a null byte', '/careers/%00', {}, 400, none],
  ['a form sent', '/careers', { method: 'POST', body: 'a=1' }, 405, none],
  ['a deletion', '/careers', { method: 'DELETE' }, 405, none],
  ['a form sent to a redirect', '/CAREERS', { method: 'POST' }, 405, none],
  ['a form sent to nothing', '/nope', { method: 'POST' }, 405, none],
  ['its health, asked for its ways', '/healthz', { method: 'OPTIONS' }, 405, none],
];

it.each(kinds)('%s carries every header', async (_, path, question, status, caching) => {
  const answer = await ask(origin, path, question);
  expect(answer.status).toBe(status);
  checkHeaders(answer);
  expect(answer.headers['cache-control']).toBe(caching);
  expect(answer.headers['cdn-cache-control']).toBe(caching === page ? atEdge : undefined);
  if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD');
});

it.each(['/feed.xml', '/data/wages.csv', '/data/wages.json', '/share/states-ohio.png'])(
  '%s may be read by other sites',
  async (path) => {
    const answer = await ask(origin, path, { headers: { Origin: 'https://x.example' } });
    expect(answer.status).toBe(200);
    checkHeaders(answer, true);
    expect(answer.headers['cache-control']).toBe(page);
  },
);

it('a favicon is an icon that can be drawn', async () => {
  const { headers, body } = await ask(origin, '/favicon.ico');
  expect(headers['content-type']).toBe('image/x-icon');
  expect([...body.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const { width, height, format } = await sharp(body.subarray(body.readUInt32LE(18))).metadata();
  expect({ width, height, format }).toEqual({ width: 32, height: 32, format: 'png' });
});

it('a style and a typeface of the build are kept for a year', async () => {
  expect(hashed.map((path) => path.split('.').at(-1)).sort()).toEqual(['css', 'woff2']);
  for (const path of hashed) {
    const answer = await ask(origin, path);
    expect(answer.status).toBe(200);
    checkHeaders(answer);
    expect(answer.headers['cache-control']).toBe(promisedCaching.hashed);
  }
});

it('no browser shows an older file than the page, since only a CDN may show a stale one', async () => {
  for (const path of ['/', '/site.js', '/search.js', '/search-index.json']) {
    const { headers } = await ask(origin, path);
    expect(headers['cache-control'], path).toBe('public, max-age=0, s-maxage=300');
  }
});

it.each([
  ...['/careers', '/site.js', '/feed.xml', '/robots.txt', '/search-index.json', '/data/wages.csv'],
  ...['/careers/peer-specialist/text.md', '/share/states-ohio.png', '/sitemap.xml'],
])('%s is not sent again to who has it, with the same headers', async (path) => {
  const { headers } = await ask(origin, path);
  const again = await ask(origin, path, { headers: { 'If-None-Match': String(headers.etag) } });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  checkHeaders(again, headers['access-control-allow-origin'] === '*');
  expect(again.headers['cache-control']).toBe(headers['cache-control']);
  const other = await ask(origin, path, { headers: { 'If-None-Match': '"other"' } });
  expect(other.status).toBe(200);
});

it('too long an address, too large a header and too many are refused', async () => {
  const headers = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`x-${at}`, long.slice(-4000)]),
  );
  const answers = await Promise.all([
    ask(origin, `/${long}`),
    ask(origin, `/${long.slice(0, 3000)}`),
    ask(origin, '/careers', { headers: { 'X-Long': long } }),
    ask(origin, '/careers', { headers }),
  ]);
  for (const answer of answers) {
    expect([400, 414, 431]).toContain(answer.status);
    checkHeaders(answer);
    expect(answer.headers['cache-control']).toBe(none);
  }
});

it('a part of a file is never sent, and a range that cannot be is no error', async () => {
  for (const range of ['bytes=0-1', 'bytes=999999999-', 'lines=1'])
    expect((await ask(origin, '/share/site.png', { headers: { Range: range } })).status).toBe(200);
});

it.each([
  ['br', 'br'],
  ['gzip, deflate, br;q=0', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['', undefined],
])('who accepts “%s” gets %s', async (accepted, encoding) => {
  for (const path of ['/careers', '/nope']) {
    const { headers } = await ask(origin, path, { headers: { 'Accept-Encoding': accepted } });
    // nginx reads no star, which is allowed: it only sends more.
    if (accepted === '*') expect([encoding, undefined]).toContain(headers['content-encoding']);
    else expect(headers['content-encoding'], path).toBe(encoding);
    expect(headers.vary, path).toBe('Accept-Encoding');
  }
});

it('the policy allows nothing unsafe, nothing inline and nobody else', () => {
  const policy = promisedHeaders['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|nonce|https?:|data:|\*/);
});
