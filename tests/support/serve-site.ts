import { type ChildProcess, spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { freePort } from '@/tests/support/ports';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
  }
}

/** Starts the built site on a free port, by the program of `npm run serve`. */
export async function startSite(): Promise<{ origin: string; process: ChildProcess }> {
  const port = await freePort();
  const server = spawn('node_modules/.bin/tsx', ['lib/commands/serve.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port) },
  });
  const origin = `http://localhost:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return { origin, process: server };
    if (tries > 100 || server.exitCode !== null) throw new Error(`No answer from ${origin}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Serves the built site for as long as the tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const { origin, process: server } = await startSite();
  project.provide('origin', origin);
  return () => server.kill();
}
