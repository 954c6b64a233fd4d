import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Finding } from '@/lib/links/check-address';
import { checkAddresses } from '@/lib/links/check-addresses';
import { makeClient } from '@/lib/links/client';
import { startTestSite, type TestSite } from '@/lib/links/test-site';

const client = makeClient('http://localhost:3000/', {
  connect: 500,
  headers: 200,
  body: 300,
  firstRetry: 10,
});
/** A port on which nobody listens. */
const nobody = 'http://127.0.0.1:9';
let site: TestSite;
let found: Map<string, Finding>;

beforeEach(async () => {
  site = await startTestSite();
  found = new Map();
});
afterEach(() => site.stop());

const check = (addresses: readonly string[], pause = 0) =>
  checkAddresses(addresses, new Map(), client, {
    pause,
    keep: (address, finding) => found.set(address, finding),
  });

it('opens each address once, one after the other at one host', async () => {
  const paths = ['/sound', '/missing', '/moved', '/document.pdf', '/tagged'];
  await check(paths.map((path) => site.origin + path));
  expect([...found.values()].map(({ outcome }) => outcome)).toEqual([
    'ok',
    'gone',
    'ok',
    'ok',
    'ok',
  ]);
  expect(site.mostAtOnce()).toBe(1);
});

it('pauses between two requests to one host', async () => {
  const start = performance.now();
  await check([`${site.origin}/sound`, `${site.origin}/missing`, `${site.origin}/gone`], 50);
  expect(performance.now() - start).toBeGreaterThan(100);
});

it('keeps a host that cannot be reached where others can', async () => {
  await check([`${nobody}/a`, `${site.origin}/sound`]);
  expect(found.get(`${nobody}/a`)).toEqual({ outcome: 'no answer', detail: 'ECONNREFUSED' });
  expect(found.get(`${site.origin}/sound`)?.outcome).toBe('ok');
});

it('says in one line that there is no network, and keeps nothing', async () => {
  const hosts = [1, 2, 3, 4, 5, 6].map((port) => `http://127.0.0.1:${port}/a`);
  await expect(check(hosts)).rejects.toThrow(/^No network: none of \d hosts could be reached$/);
  expect(found.size).toBe(0);
});
