import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, inject, it } from 'vitest';
import { site } from '@/lib/pages/site';
import { freePort } from '@/tests/support/ports';
import { type Passed, startProxy } from '@/tests/support/proxy';

async function smoke(address: string) {
  const run = spawn('node_modules/.bin/tsx', ['lib/commands/smoke.ts', address]);
  const ended = new Promise<number | null>((done) => run.once('exit', done));
  const [out, err] = await Promise.all([run.stdout.toArray(), run.stderr.toArray()]);
  const lines = out.join('').split('\n');
  const marked = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
  return { status: await ended, right: marked('✓'), wrong: marked('✗'), err: err.join('') };
}

/** Smoke-tests the site as if it were deployed where it was built for, spoiled in one way. */
async function smokeOf(spoil: (answer: Passed) => Passed) {
  const proxy = await startProxy(inject('origin'), (answer) =>
    spoil({ ...answer, body: answer.body.replaceAll(site.url.origin, proxy.origin) }),
  );
  const result = await smoke(proxy.origin);
  proxy.stop();
  const general = (line: string) => line.replace(proxy.origin, '…');
  return { ...result, right: result.right.map(general), wrong: result.wrong.map(general) };
}

const without = (answer: Passed, ...names: string[]): Passed => ({
  ...answer,
  headers: Object.fromEntries(
    Object.entries(answer.headers).filter(([name]) => !names.includes(name)),
  ),
});

describe('npm run smoke', () => {
  it('asks 20 things or more of a site that is right, within a minute, and ends with 0', async () => {
    const start = performance.now();
    const { status, right, wrong } = await smokeOf((answer) => answer);
    expect(wrong).toEqual([]);
    expect(right.length).toBeGreaterThanOrEqual(20);
    expect(status).toBe(0);
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  it('has no question that cannot fail', async () => {
    const [sound, dead, wordless, careless] = await Promise.all([
      smokeOf((answer) => answer),
      smokeOf(() => ({ status: 503, headers: {}, body: '' })),
      smokeOf((answer) => ({ ...answer, body: '' })),
      smokeOf((answer) => ({
        ...without(answer, 'content-encoding'),
        headers: { 'set-cookie': 'a=1' },
        body: `${answer.body}<script src="/_next/static/a.js"></script>`,
      })),
    ]);
    expect([dead, wordless, careless].map(({ status }) => status)).toEqual([1, 1, 1]);
    const failed = new Set([...dead.wrong, ...careless.wrong]);
    expect(sound.right.filter((line) => !failed.has(line))).toEqual([]);
    const withWords = sound.right.filter((line) => line.includes('“'));
    expect(withWords.filter((line) => !wordless.wrong.includes(line))).toEqual([]);
  });

  it.each([
    ['x-frame-options', 'X-Frame-Options is set'],
    ['content-security-policy', 'Content-Security-Policy is set'],
    ['cache-control', 'a page is kept for a moment'],
    ['content-encoding', 'a page is compressed'],
  ])('ends with 1 where %s alone is missing', async (name, line) => {
    const { status, wrong } = await smokeOf((answer) => without(answer, name));
    expect(wrong).toEqual([line]);
    expect(status).toBe(1);
  });

  it('ends with 1 where nothing answers, and asks for an address where none is given', async () => {
    const nobody = await smoke(`http://localhost:${await freePort()}`);
    expect(nobody).toMatchObject({ status: 1, right: [] });
    expect((await smoke('example')).err).toContain('npm run smoke -- https://example.org');
  });

  it('ends with 1, within a minute, where every request hangs', async () => {
    const sockets = new Set<{ destroy: () => void }>();
    const server = createServer((socket) => sockets.add(socket));
    const port = await freePort();
    await new Promise<void>((done) => server.listen(port, done));
    const start = performance.now();
    expect(await smoke(`http://localhost:${port}`)).toMatchObject({ status: 1, right: [] });
    expect(performance.now() - start).toBeLessThan(60_000);
    for (const socket of sockets) socket.destroy();
    server.close();
  });
});
