import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '@/tests/support/free-port';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const packages = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** Debian's nginx is no package of npm: where it is missing and may be installed, it is. */
function provideNginx(): void {
  if (spawnSync('nginx', ['-v']).status === 0 && existsSync(brotliModule)) return;
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const options = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { status } = spawnSync('apt-get', options, quiet);
  if (status !== 0)
    throw new Error(`Install ${packages.join(' and ')}: the front is tested with it`);
}

/**
 * Starts the front of `deploy/nginx.conf` over `out/` on a free port, and gives a way to stop it.
 * `folder` holds `out/` and `deploy/redirects.conf`, and is this project where none is named.
 */
export async function startFront(
  folder = resolve('.'),
): Promise<{ origin: string; stop: () => void }> {
  provideNginx();
  const port = await freePort();
  const file = join(folder, `deploy/.test-${port}.conf`);
  const isRoot = process.getuid?.() === 0;
  const conf = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 8080', `listen ${port}`)
    .replace(/^pid .*$/m, `pid /tmp/nginx-${port}.pid;${isRoot ? ' user root;' : ''}`);
  writeFileSync(file, conf);
  const options = ['-p', folder, '-c', file, '-g', 'daemon off; error_log /dev/null crit;'];
  const server = spawn('nginx', options, { stdio: 'ignore' });
  const origin = `http://localhost:${port}`;
  for (let tries = 0; ; tries += 1) {
    if ((await fetch(origin).catch(() => undefined))?.ok) break;
    if (tries > 50 || server.exitCode !== null)
      throw new Error(`No answer from nginx at ${origin}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    origin,
    stop: () => {
      server.kill();
      rmSync(file, { force: true });
    },
  };
}
