import { MockAgent } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAddress } from '@/lib/links/check-address';
import { makeClient } from '@/lib/links/client';
import { startSelfSignedSite, startTestSite, type TestSite } from '@/lib/links/test-site';
import type { LinkResult } from '@/lib/schema/link-result';

const client = makeClient('http://localhost:3000/', {
  connect: 500,
  headers: 200,
  body: 300,
  firstRetry: 10,
});
let site: TestSite;
let selfSigned: TestSite;

beforeAll(async () => {
  site = await startTestSite();
  selfSigned = await startSelfSignedSite();
});
afterAll(() => {
  site.stop();
  selfSigned.stop();
});

const check = (path: string, known?: LinkResult) =>
  checkAddress(`${site.origin}${path}`, known, client);

it.each([
  ['/sound', 'ok', '200'],
  ['/get-only', 'ok', '200'],
  ['/head-hangs', 'ok', '200'],
  ['/document.pdf', 'ok', '200'],
  ['/part-404', 'ok', '200'],
  ['/flaky', 'ok', '200'],
  ['/busy', 'ok', '200'],
  ['/missing', 'gone', '404'],
  ['/gone', 'gone', '410'],
  ['/apology', 'soft 404', 'answers 200 and says that it is not there'],
  ['/forbidden', 'refused', '403'],
  ['/broken', 'no answer', '500'],
  ['/hangs', 'no answer', 'UND_ERR_HEADERS_TIMEOUT'],
  ['/resets', 'no answer', 'UND_ERR_SOCKET'],
  ['/loop', 'no answer', 'redirects more than 10 times'],
  ['/to-ftp', 'no answer', 'redirects to "ftp://example.org/"'],
])('%s is told as %s: %s', async (path, outcome, detail) => {
  expect(await check(path)).toMatchObject({ outcome, detail });
});

it('tells a page that stops short as one that did not answer', async () => {
  expect(await check('/stops-short')).toMatchObject({ outcome: 'no answer' });
});

it('tells a certificate that no browser would trust', async () => {
  expect(await checkAddress(`${selfSigned.origin}/sound`, undefined, client)).toEqual({
    outcome: 'certificate',
    detail: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  });
  expect(selfSigned.asked).toEqual([]);
});

it('tells a host that has no address as gone, and does not ask twice', async () => {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  dispatcher
    .get('http://no-such-host.invalid')
    .intercept({ path: '/', method: 'HEAD' })
    .replyWithError(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }));
  const offline = { dispatcher, userAgent: 'test' };
  expect(await checkAddress('http://no-such-host.invalid/', undefined, offline)).toEqual({
    outcome: 'gone',
    detail: 'no such host (ENOTFOUND)',
  });
});

it('knows where an address has moved for good, and no further', async () => {
  const sound = `${site.origin}/sound`;
  expect(await check('/moved')).toMatchObject({ outcome: 'ok', to: sound });
  expect(await check('/moved-twice')).toMatchObject({ outcome: 'ok', to: sound });
  expect(await check('/moved-then-elsewhere')).toMatchObject({ to: `${site.origin}/elsewhere` });
  expect(await check('/elsewhere')).not.toHaveProperty('to');
  expect(await check('/elsewhere-then-moved')).not.toHaveProperty('to');
});

it('tells a page that leads to the front page as lost', async () => {
  expect(await check('/to-front')).toMatchObject({ outcome: 'soft 404' });
});

it('knows a page again by the words that it shows in its main part', async () => {
  const [first, second] = [await check('/sound'), await check('/sound')];
  expect(first.hash).toMatch(/^[\w-]{22}$/);
  expect(second.hash).toBe(first.hash);
  const [before, after] = [await check('/changes'), await check('/changes')];
  expect(after.hash).not.toBe(before.hash);
});

it('asks by HEAD first, and does not read again what bears the same tag', async () => {
  const address = `${site.origin}/tagged`;
  const first = await check('/tagged');
  const checked = '2026-11-28T00:00:00.000Z';
  const again = await check('/tagged', { address, checked, ...first });
  expect(again).toEqual(first);
  const asked = site.asked.filter((each) => each.endsWith('/tagged'));
  expect(asked).toEqual(['HEAD /tagged', 'GET /tagged', 'HEAD /tagged']);
});
