import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '@/lib/build/built-site.mjs';

/** Keys that each build draws, for previews and Server Actions; the site has neither. */
const drawn = /\/(preview-props\.json|server-reference-manifest\.(js|json))$/;

/** Every file that a build in a folder serves, or serves with, and a hash of its bytes. */
function served(root: string): Map<string, string> {
  const files = ['out', '.next/static', '.next/server'].flatMap((folder) =>
    filesBelow(join(root, folder), /./),
  );
  return new Map(
    files
      .filter((path) => !drawn.test(path))
      .map((path) => [
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
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(copy, 'node_modules')]);
  const env = { ...process.env, NODE_ENV: 'production' } as const;
  execFileSync('npm', ['run', 'build'], { cwd: copy, stdio: 'ignore', env });
  const [first, second] = [served(root), served(copy)];
  rmSync(copy, { recursive: true });
  expect(first.size).toBeGreaterThan(2000);
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  expect([...first].filter(([path, hash]) => second.get(path) !== hash)).toEqual([]);
}, 300_000);
