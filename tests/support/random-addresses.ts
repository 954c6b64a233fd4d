import { numbersFrom } from '@/tests/support/hostile-requests';

const pages = [
  ...[
    '',
    'careers',
    'search',
    'states/ohio',
    'careers/peer-specialist',
    'careers/peer-specialist/pay',
  ],
  ...['careers/certified-peer-specialist', 'lcsw-salary', 'peer-specialist-jobs', 'careers/chw'],
  ...['compare/recovery-coach-vs-peer-specialist', 'data/wages.csv', 'feed.xml', 'nope', 'index'],
  ...[
    'careers.html',
    '.env',
    '.well-known/security.txt',
    'example.org',
    '404',
    'healthz',
    'site.js',
  ],
];
const before = [
  '/',
  '/',
  '/',
  '/',
  '//',
  '///',
  '/./',
  '/../',
  '/%2e%2e/',
  '/%2F',
  '/\\',
  '/%5C',
  '/%5c%5C',
];
const middles = [
  '',
  '',
  '',
  '/',
  '//',
  '/./',
  '/../',
  '%2f',
  '\\',
  '%5c',
  '%0d%0a',
  '%00',
  ':',
  '@',
  ';',
];
const after = [
  ...[
    '',
    '',
    '',
    '',
    '/',
    '//',
    '/index.html',
    '/INDEX.HTML',
    '/index.html/',
    '.',
    '..',
    '...',
    ',',
    ')',
  ],
  ...[
    '%20',
    '%C2%A0',
    '%c2%a0.',
    '+',
    '%E2%80%9D',
    '%E2%80%A6',
    '”',
    ' ',
    '\u00a0',
    '%',
    '%z',
    '%7',
    '%zz',
  ],
  ...[
    '%0d',
    '%0aSet-Cookie:%20a=b',
    '%0d%0aX:y/',
    '%09',
    '%1f',
    '%7f',
    '%c2%85',
    '%u0041',
    '%ff',
    '%c0%af',
  ],
  ...[
    '%3f',
    '%3Fq=1',
    '%23',
    '#pay',
    '.html',
    '.br',
    '.gz',
    '/.git',
    '/%2e',
    '\\',
    '%5c',
    '😀',
    '%F0%9F%98%80',
  ],
  ...[';a=b', '@example.org', ':80', '|', '^', '{', '<', '*', '~', '!', '%2527', "'", '%22)'],
];
const hosts = ['example.org', 'example.org:80', 'user@example.org', '%65xample.org', '[::1]'];
const queries = [
  ...[
    '',
    '',
    '',
    '?',
    '?q=nurse',
    '?q=a%20b&r=%0d%0a',
    '?//example.org',
    '?q=\\',
    '?a=b?c=d/',
    '?%',
    '?q=é',
  ],
  ...['?next=https://example.org/', '?q=#x', '?/index.html', '?.', '?q=%C2%A0'],
];

/** Request targets that people mistype and attackers make up, the same for the same seed. */
export function randomAddresses(count: number, seed: number): readonly string[] {
  const next = numbersFrom(seed);
  const one = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const inCase = (text: string) =>
    next() < 0.7
      ? text
      : next() < 0.5
        ? text.toUpperCase()
        : text.replace(/\b\w/g, (a) => a.toUpperCase());
  const hyphens = (text: string) =>
    next() < 0.85 ? text : text.replaceAll('-', one(['_', '%20', '+', '--']));
  const name = () => (next() < 0.9 ? hyphens(inCase(one(pages))) : one(hosts));
  const long = () => (next() < 0.01 ? 'a'.repeat(1000 + Math.floor(next() * 2000)) : '');
  const endings = () => Array.from({ length: Math.floor(next() * 2.3) }, () => one(after)).join('');
  const more = () => (next() < 0.2 ? one(middles) + name() : '');
  return Array.from(
    { length: count },
    () => `${one(before)}${name()}${more()}${long()}${endings()}${one(queries)}`,
  );
}
