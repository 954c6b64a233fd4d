import { readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileRequests } from '@/tests/support/hostile-requests';
import { startFront } from '@/tests/support/nginx';
import { type RawAnswer, rawRequest } from '@/tests/support/raw-request';
import { startSite } from '@/tests/support/serve-site';

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

/** Memory of a process and its children in megabytes. */
function memoryOf(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? [];
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), Number(kilobytes) / 1024);
}

let site: Awaited<ReturnType<typeof startSite>>;
let front: Awaited<ReturnType<typeof startFront>>;
beforeAll(async () => {
  [site, front] = await Promise.all([startSite(), startFront()]);
}, 60_000);
afterAll(() => {
  site?.process.kill();
  return front?.stop();
});

describe.each(['the site', 'the front'])('%s', (name) => {
  const origin = () => (name === 'the site' ? site.origin : front.origin);

  it(`answers ${count} hostile requests without an error of its own, and none hangs`, async () => {
    const requests = hostileRequests(count, seed);
    const answers = await send(origin(), requests);
    const told = (at: number) => requests[at]?.toString('latin1').slice(0, 120);
    const failed = answers.flatMap(({ status, isHung }, at) =>
      status >= 500 || isHung ? [`${status} ${isHung} ${told(at)}`] : [],
    );
    expect(failed).toEqual([]);
    expect(answers).toHaveLength(count);
    const kinds = new Set(answers.map(({ status }) => status));
    for (const status of [200, 400, 404, 405]) expect(kinds, String(status)).toContain(status);
    expect((await fetch(origin())).status).toBe(200);
  }, 120_000);
});

it.each(['the site', 'the front'])(
  '%s drops a client that never ends its request',
  async (name) => {
    const { hostname, port } = new URL(name === 'the site' ? site.origin : front.origin);
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
  },
  30_000,
);

it.each(['the site', 'the front'])(
  '%s lives on, and neither it nor the disk grows under them',
  async (name) => {
    const { origin, process: server } = name === 'the site' ? site : front;
    const sizes = () => ['.next', 'out', 'public'].map(sizeOf);
    await send(origin, hostileRequests(count, seed + 1));
    const [disk, memory] = [sizes(), memoryOf(server.pid)];
    for (const round of [2, 3]) await send(origin, hostileRequests(count, seed + round));
    expect(sizes()).toEqual(disk);
    expect(memoryOf(server.pid) - memory).toBeLessThan(48);
    expect(server.exitCode).toBeNull();
    expect((await fetch(origin)).status).toBe(200);
  },
  120_000,
);
