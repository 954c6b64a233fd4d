import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { securityHeaders } from '@/lib/server/headers.mjs';
import { freePort } from '@/tests/support/ports';

const smoke = (address: string) =>
  spawnSync('npx', ['tsx', 'lib/commands/smoke.ts', address], { encoding: 'utf8' });

describe('npm run smoke', () => {
  it('asks at least 20 things, and tells that this site was built for another address', () => {
    const { status, stdout } = smoke(inject('origin'));
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('✓')).length).toBeGreaterThanOrEqual(20);
    expect(lines.filter((line) => line.startsWith('✗'))).toEqual([
      `✗ the canonical address is at ${inject('origin')}`,
    ]);
    expect(status).toBe(1);
  });

  it('ends with 1 where nothing answers, and asks for an address where none is given', async () => {
    const nobody = smoke(`http://localhost:${await freePort()}`);
    expect(nobody.status).toBe(1);
    expect(nobody.stdout).toContain('✗ / answers 200');
    expect(smoke('example').stderr).toContain('npm run smoke -- https://example.org');
  });
});

describe('what the container holds', () => {
  it('serves the site from its own folder, to which it cannot write', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'container-'));
    const { status } = spawnSync('deploy/assemble.sh', [folder]);
    expect(status).toBe(0);
    spawnSync('chmod', ['755', folder]);
    const port = String(await freePort());
    const server = spawn(process.execPath, ['--import=./guard/guard.mjs', 'server.js'], {
      cwd: folder,
      stdio: 'ignore',
      env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: port, HOSTNAME: '127.0.0.1' },
      // As nobody, where the tests run as root: no file of the folder is its own.
      ...(process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
    });
    const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await ask('/healthz').catch(() => undefined))?.ok) break;
      await new Promise((done) => setTimeout(done, 100));
    }
    const answer = await ask('/careers/peer-specialist');
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(answer.headers.get(name), name).toBe(value);
    const site = await fetch(new URL('/careers/peer-specialist', inject('origin')));
    expect(await answer.text()).toBe(await site.text());
    expect((await ask('/site.js')).status).toBe(200);
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
});
