import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '@/lib/server/headers.mjs';
import { isInner, refusalOf, stripFramework } from '@/lib/server/refusals.mjs';

/** A server such as any other, which says what it was asked and fails where it is told to. */
const program = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/fails' ? 500 : 200;
    response.end(JSON.stringify({ url: request.url, headers: request.headers }));
  });
  process.on('SIGTERM', () => server.close(() => process.exit()));
  server.listen(0, () => console.log(server.address().port));
`;

async function start(): Promise<{ server: ChildProcess; origin: string }> {
  const options = ['--import=./lib/server/guard.mjs', '--input-type=module', '-e', program];
  const server = spawn(process.execPath, options);
  const port = await new Promise((resolve) => server.stdout?.once('data', resolve));
  return { server, origin: `http://localhost:${String(port).trim()}` };
}

let server: ChildProcess;
let origin = '';
beforeAll(async () => {
  ({ server, origin } = await start());
});
afterAll(() => {
  server.kill();
});

describe('the guard', () => {
  it.each([
    ['/', {}, 200],
    ['/fails', {}, 500],
    ['/', { method: 'PUT' }, 405],
    ['/%zz', {}, 400],
    [`/${'a'.repeat(3000)}`, {}, 414],
    ['/', { headers: { 'X-Long': 'a'.repeat(20_000) } }, 431],
  ])('%s answers with every header', async (path, init, status) => {
    const answer = await fetch(`${origin}${path}`, init);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(answer.headers.get(name), name).toBe(value);
  });

  it('takes from a request what only the framework reads', async () => {
    const headers = {
      RSC: '1',
      'Next-Action': 'x',
      'X-Middleware-Subrequest': 'y',
      'X-Prerender-Revalidate': 'z',
      'X-Next-Revalidated-Tags': 'z',
      Range: 'bytes=0-',
    };
    const answer = await fetch(`${origin}/a?q=1&_rsc=2`, { headers });
    const told = (await answer.json()) as { url: string; headers: Record<string, string> };
    expect(told.url).toBe('/a?q=1');
    expect(Object.keys(told.headers)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(rsc|next-|x-middleware|x-prerender|x-next|range)/),
      ]),
    );
    expect(told.headers).toHaveProperty('host');
  });
});

it('says on its way out that it is leaving, while it still answers, and ends', async () => {
  const { server, origin } = await start();
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const health = await fetch(`${origin}/healthz`);
  expect([health.status, health.headers.get('cache-control')]).toEqual([503, 'no-store']);
  const page = await fetch(`${origin}/careers`);
  expect([page.status, page.headers.get('connection')]).toEqual([200, 'close']);
  expect(await ended).toBe(0);
});

it.each([
  ['GET', '/careers', undefined],
  ['HEAD', '/careers?q=%zz', undefined],
  ['GET', `/search?q=${'a'.repeat(10_000)}`, undefined],
  ['POST', '/careers', 405],
  ['GET', 'careers', 400],
  ['GET', '/a\\b', 400],
  ['GET', '/%00', 400],
  ['GET', '/%E0%A4%A', 400],
])('%s %s is refused with %s', (method, url, status) => {
  expect(refusalOf({ method, url })).toBe(status);
});

it.each([
  ['/index', true],
  ['/%69ndex', true],
  ['/_next/image?url=x', true],
  ['/careers.rsc', true],
  ['/_next/static/a.js', true],
  ['/_next/static/a.css', false],
  ['/indexes', false],
  ['/careers?x=/index', false],
])('%s belongs to the framework: %s', (url, expected) => {
  expect(isInner(url)).toBe(expected);
});

it('leaves an address without its mark as it is', () => {
  const request = { url: '/a?q=x_rsc', headers: {} };
  stripFramework(request);
  expect(request.url).toBe('/a?q=x_rsc');
});
