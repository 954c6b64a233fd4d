/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const paths = [
  '/',
  '/careers',
  '/careers/peer-specialist',
  '/search',
  '/data/wages.csv',
  '/site.js',
];
const broken = [
  '%',
  '%z',
  '%zz',
  '%c0%ae',
  '%00',
  '%ff%fe',
  '%u0041',
  '\u0000',
  '\u0007',
  '\\',
  '%5c..',
];
const climbs = [
  '/../',
  '/%2e%2e/',
  '/..%2f',
  '/....//',
  '//',
  '/./',
  '/%2f%2f',
  '/..;/',
  '/.git/config',
];
const methods = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'GETT',
  'get',
  '',
];
const odd = [
  'a'.repeat(20_000),
  '\u202e',
  '🧠',
  '<script>',
  "' OR 1=1",
  '{{7*7}}',
  '() { :;};',
  '\t',
  '-1',
  '0',
  '*',
];
const ranges = [
  'bytes=0-',
  'bytes=-1',
  'bytes=9-1',
  'bytes=0-0,1-1,2-2',
  'bytes=999999999-',
  'lines=1-2',
  'bytes=',
];
const names = [
  'Host',
  'If-None-Match',
  'If-Modified-Since',
  'Accept-Encoding',
  'Accept',
  'Cookie',
  'Content-Length',
  'Transfer-Encoding',
  'Expect',
  'Upgrade',
  'X-Forwarded-Host',
  'X-Middleware-Subrequest',
  'RSC',
  'Next-Router-State-Tree',
  'Next-Action',
  'X-Matched-Path',
];

/** Requests such as scanners, broken clients and attackers send, the same for the same seed. */
export function hostileRequests(count: number, seed: number): readonly Buffer[] {
  const next = numbersFrom(seed);
  const one = <Each>(list: readonly Each[]) => list[Math.floor(next() * list.length)] as Each;
  const text = (method: string, target: string, headers: readonly string[], version = '1.1') =>
    Buffer.from(
      `${method} ${target} HTTP/${version}\r\n${['Host: localhost', ...headers].join('\r\n')}\r\nConnection: close\r\n\r\n`,
    );
  const makers: (() => Buffer)[] = [
    () => text('GET', one(paths) + one(broken) + one(odd).slice(0, 40).replace(/\s/g, ''), []),
    () =>
      text('GET', `${one(paths)}${one(climbs).repeat(1 + Math.floor(next() * 8))}etc/passwd`, []),
    () =>
      text(
        'GET',
        `${one(paths)}?${one(odd)}=${one(odd)}&_rsc=${one(broken)}`.replace(/\s/g, ''),
        [],
      ),
    () => text(one(methods), one(paths), ['Content-Length: 4', '', 'a=1']),
    () => text('GET', one(paths), [`${one(names)}: ${one(odd)}`]),
    () => text('GET', one(paths), [`${one(names)}: ${one(broken)}`, `${one(names)}: ${one(odd)}`]),
    () =>
      text('GET', one(paths), [
        `Range: ${one(ranges)}`,
        `If-None-Match: ${one(['*', 'W/"x"', '"', ''])}`,
      ]),
    () =>
      text(
        'GET',
        one(paths),
        Array.from({ length: 300 }, (_, at) => `X-${at}: ${at}`),
      ),
    () => text('GET', `http://evil.example${one(paths)}`, [`Host: ${one(odd).slice(0, 99)}`]),
    () => text('GET', one(paths), [], one(['1.0', '9.9', '2', ''])),
    () => Buffer.from(Array.from({ length: 200 }, () => Math.floor(next() * 256))),
  ];
  return Array.from({ length: count }, () => one(makers)());
}
