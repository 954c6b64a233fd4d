import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '@/lib/server/headers.mjs';
import { refusalOf, stripFramework } from '@/lib/server/refusals.mjs';

/** A server such as any other, which says what it was asked and fails where it is told to. */
const program = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/fails' ? 500 : 200;
    response.end(JSON.stringify({ url: request.url, headers: request.headers }));
  });
  server.listen(0, () => console.log(server.address().port));
`;

let server: ChildProcess;
let origin = '';
beforeAll(async () => {
  const options = ['--import=./lib/server/guard.mjs', '--input-type=module', '-e', program];
  server = spawn(process.execPath, options);
  origin = await new Promise((resolve) =>
    server.stdout?.once('data', (port) => resolve(`http://localhost:${String(port).trim()}`)),
  );
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
      Range: 'bytes=0-',
    };
    const answer = await fetch(`${origin}/a?q=1&_rsc=2`, { headers });
    const told = (await answer.json()) as { url: string; headers: Record<string, string> };
    expect(told.url).toBe('/a?q=1');
    expect(Object.keys(told.headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(rsc|next-|x-middleware|range)/)]),
    );
    expect(told.headers).toHaveProperty('host');
  });
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

it('leaves an address without its mark as it is', () => {
  const request = { url: '/a?q=x_rsc', headers: {} };
  stripFramework(request);
  expect(request.url).toBe('/a?q=x_rsc');
});
