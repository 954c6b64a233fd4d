import { get } from 'node:http';
import { expect, inject, it } from 'vitest';
import { ask } from '@/tests/support/ask';
import { everyAddress } from '@/tests/support/mirror-files';
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
  expect(everyAddress.length).toBeGreaterThan(250);
  for (const path of everyAddress) {
    const [ours, theirs] = await Promise.all(
      [inject('origin'), other.origin].map(async (origin) => {
        const { status, headers, body } = await ask(origin, path);
        const { date: _, connection: __, 'keep-alive': ___, ...lasting } = headers;
        return { status, headers: lasting, body: body.toString('base64') };
      }),
    );
    expect(theirs, path).toEqual(ours);
  }
  other.process.kill();
}, 120_000);
