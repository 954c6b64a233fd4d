import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { crawl } from '@/tests/support/crawl';
import { startSite } from '@/tests/support/serve-site';

/** Whether a request that had reached the server was answered whole. */
function request(address: string, onConnect: () => void): Promise<string> {
  return new Promise((resolve) => {
    let isConnected = false;
    const call = get(address, { agent: false }, (answer) => {
      let length = 0;
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      answer.on('end', () => resolve(answer.complete && length > 0 ? 'whole' : 'lost: cut'));
      answer.on('error', ({ message }) => resolve(`lost: ${message}`));
    });
    call.on('socket', (socket) =>
      socket.on('connect', () => {
        isConnected = true;
        onConnect();
      }),
    );
    call.on('error', ({ message }) => resolve(isConnected ? `lost: ${message}` : 'refused'));
  });
}

it('ends on SIGTERM without losing a request that it had taken', async () => {
  const site = await startSite();
  const address = `${site.origin}/careers/peer-specialist`;
  let connected = 0;
  const results: Promise<string>[] = [];
  for (let count = 0; count < 120; count += 1)
    results.push(
      request(address, () => {
        connected += 1;
        if (connected === 60) site.process.kill('SIGTERM');
      }),
    );
  const ended = new Promise((resolve) => site.process.once('exit', resolve));
  const outcomes = await Promise.all(results);
  expect(outcomes.filter((outcome) => outcome.startsWith('lost'))).toEqual([]);
  expect(outcomes.filter((outcome) => outcome === 'whole').length).toBeGreaterThanOrEqual(60);
  await ended;
}, 30_000);

it('is ready within three seconds, the best of three starts', async () => {
  const times: number[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    const start = performance.now();
    const site = await startSite();
    times.push(performance.now() - start);
    site.process.kill();
  }
  expect(Math.min(...times)).toBeLessThan(3000);
}, 60_000);

it('answers every address alike from two replicas of one build', async () => {
  const other = await startSite();
  const pages = await crawl();
  expect(pages.size).toBeGreaterThan(200);
  for (const path of pages.keys()) {
    const answers = await Promise.all(
      [inject('origin'), other.origin].map((origin) => fetch(new URL(path, origin))),
    );
    const told = await Promise.all(
      answers.map(async (answer) => ({
        status: answer.status,
        etag: answer.headers.get('etag'),
        body: await answer.text(),
      })),
    );
    expect(told[1], path).toEqual(told[0]);
  }
  other.process.kill();
}, 120_000);

/** Every file below a folder with its bytes. */
function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), readFileSync(path, 'base64')];
    }),
  );
}

it('two builds of one commit serve the same files, byte for byte', () => {
  const copy = mkdtempSync(`${process.cwd()}-second-`);
  const skipped = /\/(node_modules|\.git|\.next|\.contentlayer|out)$/;
  const root = process.cwd();
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => path === root || !skipped.test(path),
  });
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(copy, 'node_modules')]);
  execFileSync('npm', ['run', 'build'], {
    cwd: copy,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [first, second] = [filesOf('out'), filesOf(join(copy, 'out'))];
  rmSync(copy, { recursive: true });
  expect(first.size).toBeGreaterThan(900);
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  expect([...first].filter(([path, bytes]) => second.get(path) !== bytes)).toEqual([]);
}, 300_000);
