import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '@/lib/build/files-below';

/** Every file that a build makes for the servers, and a hash of its bytes. */
function served(root: string): Map<string, string> {
  const files = ['out', 'deploy'].flatMap((folder) => filesBelow(join(root, folder), /./));
  return new Map(
    files.map((path) => [
      path.slice(root.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

it('two builds of one commit are the same, byte for byte', () => {
  const root = process.cwd();
  const copy = mkdtempSync(`${root}-second-`);
  const skipped = /\/(node_modules|\.git|\.next|\.contentlayer|out)$/;
  const filter = (path: string) => path === root || !skipped.test(path);
  cpSync(root, copy, { recursive: true, filter });
  cpSync(join(root, 'node_modules'), join(copy, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const env = { ...process.env, NODE_ENV: 'production' } as const;
  execFileSync('npm', ['run', 'build'], { cwd: copy, stdio: 'ignore', env });
  const [first, second] = [served(root), served(copy)];
  rmSync(copy, { recursive: true });
  expect(first.size).toBeGreaterThan(1000);
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  expect([...first].filter(([path, hash]) => second.get(path) !== hash)).toEqual([]);
}, 300_000);
