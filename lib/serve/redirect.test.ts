import { expect, it } from 'vitest';
import { redirectOf } from '@/lib/serve/redirect';
import { refusalOf } from '@/lib/serve/request-filter';

const redirects = new Map([
  ['/', '/'],
  ['/careers', '/careers'],
  ['/pay', '/careers#pay'],
]);

it.each([
  ['/CAREERS', '/careers'],
  ['/careers/?q=a%20b', '/careers?q=a%20b'],
  ['/pay?from=/x', '/careers?from=/x#pay'],
  ['/careers?', undefined],
  ['/careers?q=1', undefined],
  ['/careers/index.html.', '/careers'],
  ['/careers%C2%A0', '/careers'],
  ['//', '/'],
  ['//careers', undefined],
  ['/example.org/', undefined],
])('%s leads to %s', (target, location) => {
  expect(redirectOf(target, redirects)).toBe(location);
});

it('an address of many full stops is read in no time', () => {
  const start = performance.now();
  expect(redirectOf(`/${'.'.repeat(2047)}x`, redirects)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(100);
});

it.each([
  ['GET', '/careers', undefined],
  ['HEAD', '/careers?q=%zz', undefined],
  ['GET', `/search?q=${'a'.repeat(10_000)}`, undefined],
  ['GET', '/.well-known/security.txt', undefined],
  ['POST', '/careers', 405],
  ['GET', `/${'a'.repeat(3000)}`, 414],
  ['GET', 'careers', 400],
  ['GET', '*', 400],
  ['GET', '/a\\b', 400],
  ['GET', '/%5cb', 400],
  ['GET', '/%00', 400],
  ['GET', '/%c2%85', 400],
  ['GET', '/%E0%A4%A', 400],
  ['GET', '/a/%2e%2E/b', 400],
  ['GET', '/%69ndex', 404],
  ['GET', '/index', 404],
  ['GET', '/careers.html', 404],
  ['GET', '/.env', 404],
  ['GET', '/a//b', 404],
])('%s %s is refused with %s', (method, target, status) => {
  expect(refusalOf(method, target)).toBe(status);
});
