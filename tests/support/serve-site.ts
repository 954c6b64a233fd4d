import { type ChildProcess, spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { freePort } from '@/tests/support/ports';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is asked: `npm run serve`, or nginx in the tests of deploying. */
    origin: string;
    /** The process that answers there. */
    serverPid: number;
  }
}

/** A server that runs: where it answers, and its process. */
export type Started = { readonly origin: string; readonly process: ChildProcess };

/** Waits until a server that was just started says that it is healthy. */
export async function waitFor(origin: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    if (tries > 200 || server.exitCode !== null) throw new Error(`No answer from ${origin}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts the built site on a free port, by the program of `npm run serve`. */
export async function startSite(): Promise<Started> {
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', 'tsx', 'lib/commands/serve.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port) },
  });
  const origin = `http://localhost:${port}`;
  await waitFor(origin, server);
  return { origin, process: server };
}

/** Serves the built site for as long as the tests run. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const { origin, process: server } = await startSite();
  project.provide('origin', origin);
  project.provide('serverPid', server.pid ?? 0);
  return () => server.kill();
}
