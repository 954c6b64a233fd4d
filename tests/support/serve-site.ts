import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Serves the built site on a free port for as long as the tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const port = await freePort();
  const server = spawn(
    'node_modules/.bin/next',
    ['start', '-p', String(port), '--keepAliveTimeout', '120000'],
    {
      stdio: 'ignore',
    },
  );
  const origin = `http://localhost:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) break;
    if (tries > 100 || server.exitCode !== null) throw new Error(`No answer from ${origin}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  project.provide('origin', origin);
  return () => server.kill();
}
