import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort, isTaken } from '@/tests/support/ports';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];

const isThere = (name: string) => spawnSync(name, ['version']).error === undefined;
const isProvided = () => isThere('nginx') && existsSync(brotliModule);

/** A front that runs: where it answers, and how to end it. */
export type Front = {
  readonly origin: string;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the front of `deploy/nginx.conf` over `out/` on a free port. `change` may spoil or complete the
 * configuration; nothing of it is written but a copy. `folder` holds `out/` and the redirects.
 */
export async function startFront(
  change: (conf: string, port: number) => string = (conf) => conf,
  folder = resolve('.'),
): Promise<Front> {
  if (!isProvided())
    throw new Error(`Install ${packages.join(', ')}: the front is tested with them`);
  const port = await freePort();
  const file = join(folder, `deploy/.test-${port}.conf`);
  const isRoot = process.getuid?.() === 0;
  const conf = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 8080', `listen ${port}`)
    .replace(/^pid .*$/m, `pid /tmp/nginx-${port}.pid;${isRoot ? ' user root;' : ''}`);
  writeFileSync(file, change(conf, port));
  const options = ['-p', folder, '-c', file, '-g', 'daemon off; error_log /dev/null crit;'];
  const server = spawn('nginx', options, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(file, { force: true });
  };
  for (let tries = 0; !(await isTaken(port)); tries += 1) {
    if (tries > 50 || server.exitCode !== null) {
      await stop();
      throw new Error(`No answer from nginx at ${port}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { origin: `http://localhost:${port}`, process: server, stop };
}
