import { spawn } from 'node:child_process';
import { ourSite } from '@/bench/our-site';
import { type Rival, rivalSite } from '@/bench/rivals';
import { environment, say } from '@/bench/workspace';
import { startFront } from '@/tests/support/nginx';
import { freePort } from '@/tests/support/ports';

/** The page that is read, asked for and edited. */
export const flagship = '/careers/peer-specialist';

/** A site that answers, and a way to stop it. */
type Served = { readonly name: string; readonly origin: string; readonly stop: () => unknown };

/** A command that serves at a port, given as `PORT` too. */
export type CommandAt = (port: number) => readonly [string, ...string[]];

/** Starts a command that serves a folder; it is stopped with all it started. */
export async function startCommand(
  name: string,
  folder: string,
  commandAt: CommandAt,
): Promise<Served> {
  const port = await freePort();
  const [program, ...args] = commandAt(port);
  const env = { ...environment, PORT: `${port}` };
  const child = spawn(program, args, { cwd: folder, detached: true, stdio: 'ignore', env });
  const stop = () => {
    process.off('exit', stop);
    if (child.exitCode === null && child.signalCode === null && child.pid)
      process.kill(-child.pid, 'SIGTERM');
  };
  process.on('exit', stop);
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 1200 && child.exitCode === null; tries += 1) {
    if ((await fetch(origin + flagship).catch(() => undefined))?.ok) return { name, origin, stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  stop();
  throw new Error(`${name}: no answer from ${origin}`);
}

/** What a folder holds in `out/`, behind nginx as `deploy/nginx.conf` serves it. */
export async function nginx(name: string, folder: string): Promise<Served> {
  const { origin, process: server, stop } = await startFront(undefined, folder);
  // nginx outlives a bench that ends early.
  process.once('exit', () => server.kill());
  return { name, origin, stop };
}

/** The sites as they are run in production. */
export const served = {
  ours: () => nginx('ours behind nginx', ourSite(0, 'all')),
  oursByNode: () =>
    startCommand('ours, npm run serve', ourSite(0, 'all'), () => ['npm', 'run', 'serve']),
  rival: (rival: Rival) => () => nginx(`${rival.name} behind nginx`, rivalSite(rival, 0)),
} as const;

/** Starts sites and measures each `runs` times, in turn, so that what else the machine does meets all. */
export async function inTurn<Result>(
  starts: readonly (() => Promise<Served>)[],
  runs: number,
  measure: (site: Served) => Promise<Result>,
): Promise<{ name: string; results: Result[] }[]> {
  const sites: Served[] = [];
  for (const start of starts) sites.push(await start());
  const measured = sites.map(({ name }) => ({ name, results: [] as Result[] }));
  for (let run = 0; run < runs; run += 1) {
    for (const [at, site] of sites.entries()) measured[at]?.results.push(await measure(site));
    say(`round ${run + 1} of ${runs}`);
  }
  for (const { stop } of sites) await stop();
  return measured;
}
