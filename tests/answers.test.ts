import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, type Question } from '@/tests/support/ask';
import { judge } from '@/tests/support/judge-answer';
import { type Front, startFront } from '@/tests/support/nginx';
import { promisedCaching, promisedHeaders } from '@/tests/support/promised';

let front: Front;
let hashed: readonly string[] = [];
beforeAll(async () => {
  front = await startFront();
  const { body } = await ask(inject('origin'), '/');
  hashed = [...body.toString().matchAll(/href="(\/_next\/static\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  );
});
afterAll(() => front?.stop());

const long = 'a'.repeat(20_000);
const { page, none } = promisedCaching;
/** One question for each class of answer: what is asked, and the status and caching that come. */
const classes: readonly (readonly [string, string, Question, number, string])[] = [
  ['a page', '/careers', {}, 200, page],
  ['a page by its head', '/careers', { method: 'HEAD' }, 200, page],
  ['a feed', '/feed.xml', {}, 200, page],
  ['a data set', '/data/wages.csv', {}, 200, page],
  ['a picture', '/share/states-ohio.png', {}, 200, page],
  ['a file of ours', '/site.js', {}, 200, page],
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

const servers = ['the site', 'the front'] as const;
const originOf = (server: string) => (server === 'the site' ? inject('origin') : front.origin);

describe.each(servers)('every class of answer of %s', (server) => {
  it.each(classes)('%s carries every header', async (_, path, question, status, caching) => {
    const answer = await ask(originOf(server), path, question);
    expect(answer.status).toBe(status);
    judge(answer);
    expect(answer.headers['cache-control']).toBe(caching);
    if (status === 405) expect(answer.headers.allow).toBe('GET, HEAD');
  });

  it('a style and a typeface of the build are kept for a year', async () => {
    expect(hashed.map((path) => path.split('.').at(-1)).sort()).toEqual(['css', 'woff2']);
    for (const path of hashed) {
      const answer = await ask(originOf(server), path);
      expect(answer.status).toBe(200);
      judge(answer);
      expect(answer.headers['cache-control']).toBe(promisedCaching.hashed);
    }
  });

  it('what is known already is not sent again, with the same headers', async () => {
    // Next gives what a route made no ETag, so a feed is sent whole by it each time.
    const feeds = server === 'the front' ? ['/feed.xml', '/data/wages.csv'] : [];
    for (const path of ['/careers', '/site.js', ...hashed, ...feeds]) {
      const { headers } = await ask(originOf(server), path);
      const again = await ask(originOf(server), path, {
        headers: { 'If-None-Match': String(headers.etag) },
      });
      expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
      judge(again);
      expect(again.headers['cache-control']).toBe(headers['cache-control']);
    }
  });

  it('too long an address, too large a header and too many are refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`x-${at}`, long.slice(-4000)]),
    );
    const answers = await Promise.all([
      ask(originOf(server), `/${long}`),
      ask(originOf(server), '/careers', { headers: { 'X-Long': long } }),
      ask(originOf(server), '/careers', { headers: many }),
    ]);
    for (const answer of answers) {
      expect([400, 414, 431]).toContain(answer.status);
      judge(answer);
      expect(answer.headers['cache-control']).toBe(none);
    }
  });

  it('a page is the same for who asks as the framework would', async () => {
    const plain = await ask(originOf(server), '/careers');
    const headers = {
      RSC: '1',
      'Next-Router-Prefetch': '1',
      'Next-Router-State-Tree': '[]',
      'Next-Action': 'x',
      'X-Middleware-Subrequest': 'middleware',
      'X-Nextjs-Data': '1',
    };
    const asked = await ask(originOf(server), '/careers?_rsc=abc', { headers });
    expect(asked.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(asked.body.equals(plain.body)).toBe(true);
  });
});

it('the policy allows nothing unsafe, nothing inline and nobody else', () => {
  const policy = promisedHeaders['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|nonce|https?:|data:|\*/);
});
