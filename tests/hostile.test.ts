import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { hostileRequests } from '@/tests/support/hostile-requests';
import { type RawAnswer, rawRequest } from '@/tests/support/raw-request';

const seed = 20_261_122;
const count = 1_200;
const atOnce = 16;

async function send(origin: string, requests: readonly Buffer[]): Promise<readonly RawAnswer[]> {
  const answers: RawAnswer[] = [];
  const waiting = requests.entries();
  const worker = async () => {
    for (const [at, bytes] of waiting) answers[at] = await rawRequest(origin, bytes);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  // On a busy machine one may wait for the others: what hangs, hangs alone as well.
  for (const [at, bytes] of requests.entries())
    if (answers[at]?.isHung) answers[at] = await rawRequest(origin, bytes);
  return answers;
}

/** Bytes of a folder and how many files it has: what an attacker could fill. */
function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}

/** Memory of a process and its children, in megabytes. */
function memoryOf(pid: number): number {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const rows = table.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  const below = (parent: number): number =>
    rows
      .filter(([child, of]) => of === parent && child !== process.pid)
      .reduce((sum, [child = 0, , size = 0]) => sum + size + below(child), 0);
  return ((rows.find(([own]) => own === pid)?.[2] ?? 0) + below(pid)) / 1024;
}

const origin = inject('origin');

it(`answers ${count} hostile requests without an error of its own, and none hangs`, async () => {
  const requests = hostileRequests(count, seed);
  const answers = await send(origin, requests);
  const excerpt = (at: number) => requests[at]?.toString('latin1').slice(0, 120);
  const failed = answers.flatMap(({ status, isHung }, at) =>
    status >= 500 || isHung ? [`${status} ${isHung} ${excerpt(at)}`] : [],
  );
  expect(failed).toEqual([]);
  expect(answers).toHaveLength(count);
  const statuses = new Set(answers.map(({ status }) => status));
  for (const status of [200, 400, 404, 405]) expect(statuses, String(status)).toContain(status);
  expect((await fetch(origin)).status).toBe(200);
}, 120_000);

it('drops a client that never ends its request', async () => {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  const drip = setInterval(() => socket.write('X-Slow: 1\r\n'), 500);
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n');
  const ended = await new Promise((resolve) => {
    socket.on('close', () => resolve('dropped')).resume();
    setTimeout(() => resolve('still there'), 15_000);
  });
  clearInterval(drip);
  socket.destroy();
  expect(ended).toBe('dropped');
}, 30_000);

it('lives on, and neither the server nor the disk grows under them', async () => {
  const pid = inject('serverPid');
  const sizes = () => ['out', 'public', 'deploy'].map(sizeOf);
  await send(origin, hostileRequests(count, seed + 1));
  const [disk, memory] = [sizes(), memoryOf(pid)];
  expect(memory).toBeGreaterThan(1);
  for (const round of [2, 3]) await send(origin, hostileRequests(count, seed + round));
  expect(sizes()).toEqual(disk);
  expect(memoryOf(pid) - memory).toBeLessThan(48);
  expect((await fetch(origin)).status).toBe(200);
}, 120_000);
