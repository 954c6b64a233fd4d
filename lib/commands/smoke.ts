import { z } from 'zod';
import { securityHeaders } from '@/lib/server/headers.mjs';

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

async function ask(path: string, method = 'GET'): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(new URL(path, origin), { method, redirect: 'manual', signal });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const results: { readonly told: string; readonly isRight: boolean }[] = [];
const check = (told: string, isRight: boolean) => results.push({ told, isRight });

/** Asks a path for a status and for words that must stand in the answer. */
async function expectPage(path: string, status: number, words = ''): Promise<Answer | undefined> {
  const answer = await ask(path).catch(() => undefined);
  const isRight = answer?.status === status && answer.text.includes(words);
  check(`${path} answers ${status}${words && ` with “${words}”`}`, isRight);
  return answer;
}

const page = await expectPage(guide, 200, 'Peer specialist');
await expectPage('/', 200, 'Could you do this work?');
await expectPage('/careers', 200, 'All careers');
await expectPage('/states/ohio', 200, 'Ohio');
await expectPage('/advice/criminal-records', 200, 'record');
await expectPage('/search', 200, 'A to Z');
await expectPage('/nope', 404, 'No page at this address');
await expectPage('/feed.xml', 200, '<feed');
await expectPage('/sitemap.xml', 200, guide);
await expectPage('/robots.txt', 200, 'Sitemap');
await expectPage('/llms.txt', 200, '# ');
await expectPage('/search-index.json', 200, guide);
await expectPage('/site.js', 200);
await expectPage('/search.js', 200);
await expectPage('/data/wages.csv', 200, '21-1093');
await expectPage(`${guide}/text.md`, 200, '# Peer specialist');
await expectPage('/share/careers-peer-specialist.png', 200);
await expectPage('/healthz', 200, 'ok');
await expectPage('/_next/image', 404);
await expectPage('/.env', 404);
await expectPage(`${guide}/`, 308);
await expectPage('/careers/certified-peer-specialist', 308);
const posted = await ask(guide, 'POST').catch(() => undefined);
check('a form sent to a page answers 405', posted?.status === 405);

for (const [name, value] of Object.entries(securityHeaders))
  check(`${name} is set`, page?.headers.get(name) === value);
check('no cookie is set', page !== undefined && page.headers.get('set-cookie') === null);
check('a page is kept for a moment', /s-maxage=300/.test(page?.headers.get('cache-control') ?? ''));
check('a page is compressed', page?.headers.get('content-encoding') !== null);
check('a page has no framework script', !/\/_next\/[^"]+\.js/.test(page?.text ?? '/_next/x.js'));
const canonical = /rel="canonical" href="([^"]+)"/.exec(page?.text ?? '')?.[1];
check(`the canonical address is at ${origin}`, canonical === new URL(guide, origin).href);

for (const { told, isRight } of results) console.log(`${isRight ? '✓' : '✗'} ${told}`);
const failed = results.filter(({ isRight }) => !isRight).length;
console.log(`\n${results.length - failed} right, ${failed} wrong`);
process.exit(failed === 0 ? 0 : 1);
