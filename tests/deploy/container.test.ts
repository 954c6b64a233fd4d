import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesBelow } from '@/lib/build/files-below';
import { ask } from '@/tests/support/ask';
import { everyAddress } from '@/tests/support/mirror-files';
import { freePort } from '@/tests/support/ports';
import { promisedHeaders } from '@/tests/support/promised';
import { waitFor } from '@/tests/support/serve-site';

const dockerfile = readFileSync('deploy/Dockerfile', 'utf8');
const [, build = '', image = ''] = dockerfile.split(/^FROM /m);
const steps = [...build.matchAll(/^RUN (.+)$/gm)].map(([, step = '']) => step);
const command = JSON.parse(/^CMD (.+)$/m.exec(image)?.[1] ?? '[]') as string[];

const folder = mkdtempSync(join(tmpdir(), 'container-'));
const listed = () =>
  filesBelow(folder, /./).map((path) => `${path} ${statSync(path).size} ${statSync(path).mtimeMs}`);

let server: ChildProcess;
let origin = '';
let before: string[] = [];
beforeAll(async () => {
  // The last step of the image, as it stands there, into a folder of our own.
  const step = (steps.at(-1) ?? 'false').replaceAll('/app', folder);
  const { status, stderr } = spawnSync('sh', ['-c', step], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  spawnSync('chmod', ['-R', 'a-w,a+rX', folder]);
  before = listed();
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(command[0] ?? '', command.slice(1), {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port) },
    // As nobody, where the tests run as root: no file of the folder is its own.
    ...(process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
  });
  await waitFor(origin, server);
});
afterAll(() => {
  server?.kill();
  spawnSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true, force: true });
});

describe('the container', () => {
  it('is made by steps that are tested, and runs as a user to whom no file belongs', () => {
    expect(steps.slice(0, -1)).toEqual(['npm ci', 'npm run build']);
    expect(image).not.toMatch(/^(RUN|ADD)/m);
    expect(image.match(/^COPY .+$/gm)).toEqual(['COPY --from=build --chown=root:root /app /app']);
    expect(image).toMatch(/^USER node$/m);
    const images = [build, image].map((stage) => stage.split(/\s/)[0]);
    for (const name of images) expect(name).toMatch(/^node:24\.\d+\.\d+-bookworm-slim$/);
  });

  it('serves the site from a folder to which it cannot write, and writes nothing', async () => {
    for (const path of everyAddress) {
      const [theirs, ours] = await Promise.all([
        ask(origin, path),
        ask(inject('nodeOrigin'), path),
      ]);
      expect(theirs.status, path).toBe(ours.status);
      expect(theirs.headers.etag, path).toBe(ours.headers.etag);
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

  it('holds the site and its server, and nothing of the work on it', () => {
    expect(readdirSync(folder).sort()).toEqual(['deploy', 'out', 'serve.mjs']);
  });
});
