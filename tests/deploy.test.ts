import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesBelow } from '@/lib/build/built-site.mjs';
import { ask } from '@/tests/support/ask';
import { everyAddress } from '@/tests/support/mirror-files';
import { freePort, isTaken } from '@/tests/support/ports';
import { promisedCaching, promisedHeaders } from '@/tests/support/promised';

const dockerfile = readFileSync('deploy/Dockerfile', 'utf8');
const build = dockerfile.split(/^FROM /m)[1] ?? '';
const image = dockerfile.split(/^FROM /m)[2] ?? '';
const command = JSON.parse(/^CMD (.+)$/m.exec(image)?.[1] ?? '[]') as string[];

const folder = mkdtempSync(join(tmpdir(), 'container-'));
const listed = () =>
  filesBelow(folder, /./).map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`);

let server: ChildProcess;
let origin = '';
let before: string[] = [];
beforeAll(async () => {
  if (spawnSync('deploy/assemble.sh', [folder]).status !== 0) throw new Error('not assembled');
  // One page is spoiled, so that the server fails where it is asked for.
  writeFileSync(join(folder, '.next/server/app/fit/page.js'), 'throw new Error("spoiled");');
  for (const file of filesBelow(folder, /^fit\.html$/)) rmSync(file);
  spawnSync('chmod', ['-R', 'a-w,a+rX', folder]);
  before = listed();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(command[0] ?? '', command.slice(1), {
    cwd: folder,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: '0.0.0.0',
    },
    // As nobody, where the tests run as root: no file of the folder is its own.
    ...(process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
  });
  for (let tries = 0; tries < 100 && !(await isTaken(port)); tries += 1)
    await new Promise((done) => setTimeout(done, 100));
});
afterAll(() => {
  server.kill();
  spawnSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true, force: true });
});

describe('the container', () => {
  it('is made by steps that are tested, and runs as a user to whom no file belongs', () => {
    const steps = [...build.matchAll(/^RUN (.+)$/gm)].map(([, step]) => step);
    expect(steps).toEqual(['npm ci', 'npm run build && deploy/assemble.sh /app']);
    expect(image).not.toMatch(/^(RUN|ADD)/m);
    expect(image.match(/^COPY .+$/gm)).toEqual(['COPY --from=build --chown=root:root /app /app']);
    expect(image).toMatch(/^USER node$/m);
    expect(dockerfile).toContain('docker run --read-only');
  });

  it('serves the site from a folder to which it cannot write, and writes nothing', async () => {
    for (const path of everyAddress.filter((address) => address !== '/fit')) {
      const [theirs, ours] = await Promise.all([ask(origin, path), ask(inject('origin'), path)]);
      expect(theirs.status, path).toBe(ours.status);
      expect(theirs.body.equals(ours.body), path).toBe(true);
      expect(theirs.headers, path).toMatchObject(promisedHeaders);
    }
    expect(listed()).toEqual(before);
  });

  it('is asked for its health by the container', async () => {
    const [node = '', ...options] = JSON.parse(/^HEALTHCHECK CMD (.+)$/m.exec(image)?.[1] ?? '[]');
    const healthAt = (port: number | string) =>
      spawnSync(node, options, { env: { ...process.env, PORT: String(port) } }).status;
    expect(healthAt(new URL(origin).port)).toBe(0);
    expect(healthAt(await freePort())).toBe(1);
  });

  it('tells nothing of a failure, and nobody keeps it', async () => {
    const { status, headers, body } = await ask(origin, '/fit');
    expect(status).toBe(500);
    expect(headers).toMatchObject(promisedHeaders);
    expect(headers['cache-control']).toBe(promisedCaching.none);
    expect(body.toString()).not.toMatch(/spoiled|<script|style=|\.js|\n\s+at /);
    expect((await ask(origin, '/')).status).toBe(200);
  });

  it('holds what the server needs and nothing of the work on it', () => {
    expect(readdirSync(folder).sort()).toEqual(
      ['.next', 'guard', 'node_modules', 'package.json', 'public', 'server.js'].sort(),
    );
  });
});
