import { type ChildProcess, spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { guardedEnvironment } from '@/lib/server/environment';
import { provideNginx } from '@/tests/support/nginx';
import { freePort } from '@/tests/support/ports';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

/** Starts the built site behind the guard on a free port, as `npm run serve` does. */
export async function startSite(): Promise<{ origin: string; process: ChildProcess }> {
  const port = await freePort();
  const server = spawn(
    'node_modules/.bin/next',
    ['start', '-p', String(port), '--keepAliveTimeout', '120000'],
    { stdio: 'ignore', env: guardedEnvironment() },
  );
  const origin = `http://localhost:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return { origin, process: server };
    if (tries > 100 || server.exitCode !== null) throw new Error(`No answer from ${origin}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Provides what npm does not bring, and serves the built site for as long as the tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  provideNginx();
  const { origin, process: server } = await startSite();
  project.provide('origin', origin);
  return () => server.kill();
}
