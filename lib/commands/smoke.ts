import { z } from 'zod';
import { headersFor } from '@/lib/serve/response-headers';

/** `npm run smoke -- <url>`: asks a deployed site what must be so; ends with 1 where something is not. */
const Address = z.url({
  protocol: /^https?$/,
  error: 'Name the address of the site: npm run smoke -- https://example.org',
});
const address = Address.safeParse(process.argv[2]);
if (!address.success) {
  console.error(address.error.issues[0]?.message);
  process.exit(1);
}
const origin = address.data;
const guide = '/careers/peer-specialist';
const patience = 10_000;

type Answer = { readonly status: number; readonly headers: Headers; readonly text: string };

async function ask(path: string, method = 'GET'): Promise<Answer | undefined> {
  const signal = AbortSignal.timeout(patience);
  try {
    const answer = await fetch(new URL(path, origin), { method, redirect: 'manual', signal });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } catch {
    return undefined;
  }
}

/** A path, the status it answers with, and words that must stand in the answer. */
const asked: readonly (readonly [string, number, string?])[] = [
  [guide, 200, 'Peer specialist'],
  ['/', 200, 'Could you do this work?'],
  ['/careers', 200, 'All careers'],
  ['/states/ohio', 200, 'Ohio'],
  ['/advice/criminal-records', 200, 'record'],
  ['/search', 200, 'A to Z'],
  ['/nope', 404, 'No page at this address'],
  ['/feed.xml', 200, '<feed'],
  ['/sitemap.xml', 200, guide],
  ['/robots.txt', 200, 'Sitemap'],
  ['/llms.txt', 200, '# '],
  ['/search-index.json', 200, guide],
  ['/site.js', 200],
  ['/search.js', 200],
  ['/data/wages.csv', 200, '21-1093'],
  [`${guide}/text.md`, 200, '# Peer specialist'],
  ['/share/careers-peer-specialist.png', 200],
  ['/.well-known/security.txt', 200, 'Expires: '],
  ['/healthz', 200, 'ok'],
  ['/_next/image', 404],
  ['/.env', 404],
  [`${guide}/`, 308],
  ['/careers/certified-peer-specialist', 308],
];

// All at once, so that a site that hangs takes ten seconds and not ten for each.
const [posted, ...answers] = await Promise.all([
  ask(guide, 'POST'),
  ...asked.map(([path]) => ask(path)),
]);
const page = answers[0];
const results: (readonly [string, boolean])[] = asked.map(([path, status, words = ''], at) => [
  `${path} answers ${status}${words && ` with “${words}”`}`,
  answers[at]?.status === status && (answers[at]?.text.includes(words) ?? false),
]);
results.push(['a form sent to a page answers 405', posted?.status === 405]);
// A CDN may keep `CDN-Cache-Control` to itself, and how long a page is kept is asked below.
for (const [name, value] of Object.entries(headersFor(guide, 200)))
  if (!name.endsWith('Cache-Control'))
    results.push([`${name} is set`, page?.headers.get(name) === value]);
const header = (name: string) => page?.headers.get(name) ?? '';
const canonical = /rel="canonical" href="([^"]+)"/.exec(page?.text ?? '')?.[1];
results.push(
  ['no cookie is set', page !== undefined && !page.headers.has('set-cookie')],
  ['a page is kept for a moment', /s-maxage=300\b/.test(header('cache-control'))],
  ['a page is compressed', header('content-encoding') !== ''],
  ['a page has no framework script', !/\/_next\/[^"]+\.js/.test(page?.text ?? '/_next/x.js')],
  [`the canonical address is at ${origin}`, canonical === new URL(guide, origin).href],
);

for (const [told, isRight] of results) console.log(`${isRight ? '✓' : '✗'} ${told}`);
const failed = results.filter(([, isRight]) => !isRight).length;
console.log(`\n${results.length - failed} right, ${failed} wrong`);
process.exit(failed === 0 ? 0 : 1);
