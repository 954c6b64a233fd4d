import { spawn } from 'node:child_process';
import { ourSite, rivalSite } from '@/bench/built';
import { astro, hugo, plainNext, type Rival } from '@/bench/rivals';
import { startFront } from '@/tests/support/nginx';
import { freePort } from '@/tests/support/ports';

/** A site that answers, and a way to stop it. */
export type Served = {
  readonly name: string;
  readonly origin: string;
  readonly stop: () => unknown;
};

async function answering(origin: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await fetch(origin).catch(() => undefined))?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No answer from ${origin}`);
}

/** A command of a folder that serves at the port it is given; it is stopped with all it started. */
export async function startCommand(
  folder: string,
  commandAt: (port: number) => readonly [string, ...string[]],
): Promise<Omit<Served, 'name'>> {
  const port = await freePort();
  const [program, ...options] = commandAt(port);
  const child = spawn(program, options, {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const stop = () => {
    process.off('exit', stop);
    try {
      process.kill(-(child.pid ?? 0), 'SIGTERM');
    } catch {
      // It ended by itself.
    }
  };
  process.on('exit', stop);
  const origin = `http://localhost:${port}`;
  await answering(origin).catch((fault) => {
    stop();
    throw fault;
  });
  return { origin, stop };
}

/** What a folder holds in `out/`, behind nginx as `deploy/nginx.conf` serves it. */
export async function fronted(name: string, folder: string): Promise<Served> {
  const { origin, process: server, stop } = await startFront(undefined, folder);
  // nginx outlives a bench that ends early.
  process.once('exit', () => server.kill());
  return { name, origin, stop };
}

const frontedRival = async (rival: Rival) =>
  fronted(`${rival.name} behind nginx`, await rivalSite(rival, 0));

/** The sites of the twelve guides as they are run in production. */
export const served = {
  mirror: async () => fronted('our mirror behind nginx', await ourSite(0, 'whole')),
  hugo: () => frontedRival(hugo),
  astro: () => frontedRival(astro),
  npmStart: async (): Promise<Served> => {
    const folder = await ourSite(0, 'whole');
    const site = await startCommand(folder, () => ['npm', 'run', 'serve']);
    return { name: 'our npm start', ...site };
  },
  plainNext: async (): Promise<Served> => {
    const folder = await rivalSite(plainNext, 0);
    const site = await startCommand(folder, (port) => ['npx', 'next', 'start', '-p', `${port}`]);
    return { name: 'plain next start', ...site };
  },
} as const;
