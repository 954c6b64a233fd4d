import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTestSite, type TestSite } from '@/lib/links/test-site';

let site: TestSite;
let folder: string;
beforeEach(async () => {
  site = await startTestSite();
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  mkdirSync(join(folder, 'content'));
});
afterEach(() => site.stop());

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const write = (text: string) => writeFileSync(join(folder, 'content/sources.json'), text);

function links(...options: string[]): Promise<{ status: number; output: string }> {
  const config = ['--tsconfig', resolve('tsconfig.json'), resolve('lib/commands/links.ts')];
  const child = spawn(resolve('node_modules/.bin/tsx'), [...config, ...options], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += text;
    });
  return new Promise((done) =>
    child.on('close', (status) => done({ status: status ?? 1, output })),
  );
}

it('opens every address, reports, goes on where it was, and writes what has moved', async () => {
  write(`["${site.origin}/sound", "${site.origin}/moved", "${site.origin}/missing"]\n`);
  const first = await links();
  expect(first.output).toContain('3 addresses, 3 to open');
  expect(first.output).toContain('.cache/links.md written: 1 broken');
  expect(first.status).toBe(1);
  expect(read('.cache/links.md')).toContain(`- ${site.origin}/missing (404)\n  - content/sources`);

  const asked = site.asked.length;
  expect((await links()).output).toContain('3 addresses, 0 to open');
  expect(site.asked).toHaveLength(asked);

  const applied = await links('--apply');
  expect(applied).toMatchObject({ status: 0 });
  expect(applied.output).toContain('content/sources.json: 1 rewritten');
  expect(read('content/sources.json')).toBe(
    `["${site.origin}/sound", "${site.origin}/sound", "${site.origin}/missing"]\n`,
  );
});

it('ends with 0 where a reader meets nothing broken', async () => {
  write(`["${site.origin}/sound"]`);
  expect(await links()).toMatchObject({ status: 0 });
});

it('says in one line that there is no network, and writes nothing', async () => {
  write('["http://127.0.0.1:9/a"]');
  const { status, output } = await links();
  expect(status).toBe(1);
  expect(output).toMatch(
    /^No network: none of 1 hosts could be reached\. Nothing was written; .+$/m,
  );
  expect(existsSync(join(folder, '.cache'))).toBe(false);
});

it('says in one line which data file is broken', async () => {
  write('["https://example.org/",');
  const { status, output } = await links();
  expect(status).toBe(1);
  expect(output).toMatch(/^content\/sources\.json is no JSON; npm run content says where$/m);
});

it('says what to do first where nothing was opened, and where the results are broken', async () => {
  write('[]');
  const nothing = await links('--apply');
  expect(nothing.status).toBe(1);
  expect(nothing.output).toBe('Nothing was opened yet: run npm run links first\n');
  mkdirSync(join(folder, '.cache'));
  writeFileSync(join(folder, '.cache/links.json'), '[{"address":');
  const broken = await links();
  expect(broken.status).toBe(1);
  expect(broken.output).toBe(
    '.cache/links.json is broken; delete it, and npm run links begins anew\n',
  );
});
