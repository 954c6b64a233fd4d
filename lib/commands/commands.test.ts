import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

let folder = '';
const dayFrom = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  cpSync('lib/check/fixture', folder, { recursive: true });
  for (const name of ['helper-at-home', 'helper-at-large']) {
    const path = join(folder, `content/careers/${name}.md`);
    const text = readFileSync(path, 'utf8')
      .replace(/(?<=next_review: ).*/, dayFrom(100))
      .replace(/(?<=\breviewed: ).*/, dayFrom(-1));
    writeFileSync(path, text);
  }
});

const tsx = resolve('node_modules/.bin/tsx');
const script = (name: string) => [
  '--tsconfig',
  resolve('tsconfig.json'),
  resolve(`lib/commands/${name}.ts`),
];

function run(name: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(tsx, [...script(name), ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('npm run content', () => {
  it.each(['foo', 'ftp://example.org', ''])(
    'tells in one line that SITE_URL is wrong: “%s”',
    (url) => {
      const { status, stderr } = spawnSync(tsx, script('content'), {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, SITE_URL: url },
      });
      expect(stderr).toBe('SITE_URL: write the whole address, such as https://example.org\n');
      expect(status).toBe(1);
    },
  );

  it('tells the faults and how many there are, and fails', () => {
    const guide = join(folder, 'content/careers/helper-at-home.md');
    writeFileSync(guide, readFileSync(guide, 'utf8').replace('fit: proxy', 'fit: close'));
    const { status, said } = run('content');
    expect(status).toBe(1);
    expect(said).toMatch(/^content\/careers\/helper-at-home\.md:8:10 {2}occupations\[0\]\.fit: /m);
    expect(said).toMatch(/1 fault in content\/$/m);
  });
});

describe('npm run new', () => {
  it('writes a guide once and never over another', () => {
    const path = join(folder, 'content/careers/night-helper.md');
    expect(run('new', 'career', 'night-helper')).toMatchObject({ status: 0 });
    const written = readFileSync(path, 'utf8');
    expect(written).toContain('## Questions people ask {#questions}');
    expect(run('new', 'career', 'night-helper')).toMatchObject({
      status: 1,
      said: expect.stringContaining('exists already'),
    });
    expect(readFileSync(path, 'utf8')).toBe(written);
  });

  it('lists a correction on its page, and refuses one that names no page or says nothing', () => {
    const path = join(folder, 'content/pages/corrections.md');
    const refused = run('new', 'correction', '/careers/helper-at-home#pay', 'The pay was old.');
    expect(refused.status).toBe(1);
    expect(refused.said).toBe('content/pages/corrections.md is missing; nothing was written\n');
    mkdirSync(join(folder, 'content/pages'));
    writeFileSync(path, '---\nchanges:\n---\n\n## So far {#so-far}\n\nNone.\n');
    const before = readFileSync(path, 'utf8');
    for (const [page, what] of [
      ['https://example.org/', 'The pay was old.'],
      ['/careers/helper-at-home', 'A <b>bold</b> word.'],
    ] as const) {
      expect(run('new', 'correction', page, what)).toMatchObject({
        status: 1,
        said: expect.stringMatching(/^".+": write .+\n$/),
      });
      expect(readFileSync(path, 'utf8')).toBe(before);
    }
    expect(run('new', 'correction', '/careers/helper-at-home#pay', 'The pay was old.').status).toBe(
      0,
    );
    expect(readFileSync(path, 'utf8')).toContain(
      ': [Helper at home](/careers/helper-at-home#pay). The pay was old.\n',
    );
  });

  it.each([['../x'], ['Night Helper'], ['']])('refuses the address "%s"', (slug) => {
    expect(run('new', 'career', slug)).toMatchObject({ status: 1 });
  });
});

describe('npm run serve', () => {
  it('says in one line that a port is taken', async () => {
    const holder = createServer();
    const port = await new Promise<number>((done) => {
      holder.listen(0, () => done((holder.address() as { port: number }).port));
    });
    const server = spawn(tsx, script('serve'), {
      env: { ...process.env, PORT: String(port) },
    });
    let said = '';
    server.stderr.on('data', (part) => {
      said += part;
    });
    const status = await new Promise((done) => server.on('exit', done));
    holder.close();
    expect(status).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      expect.stringMatching(/^Port \d+ is taken: set another/),
    ]);
  });

  it.each(['x', '0', '70000'])('refuses the port %s', (port) => {
    const { status, stderr } = spawnSync(tsx, script('serve'), {
      env: { ...process.env, PORT: port },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(`PORT must be a number from 1 to 65535, not "${port}"`);
  });
});

describe('npm run data', () => {
  it('tells in one line each what is missing, and writes nothing', () => {
    const before = readFileSync(join(folder, 'content/data/wages.json'), 'utf8');
    const { status, said } = run('data');
    expect(status).toBe(1);
    expect(said).toMatch(/^content\/data\/official\/files\.csv: is missing; list every official/m);
    expect(said).toMatch(/\d+ faults; nothing was written$/m);
    expect(said).not.toMatch(/^ {4}at /m);
    expect(readFileSync(join(folder, 'content/data/wages.json'), 'utf8')).toBe(before);
  });
});

it('check ends with a count and 1 where the runner of the tests comes to no result', () => {
  const bin = mkdtempSync(join(tmpdir(), 'bin-'));
  writeFileSync(join(bin, 'vitest'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/commands/check.ts', '--deploy'],
    { encoding: 'utf8', env: { ...process.env, PATH: `${bin}:${process.env.PATH}` } },
  );
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('came to no result');
  expect(run.stdout.trimEnd().split('\n').at(-1)).toBe('0 passed, 1 failed');
});
