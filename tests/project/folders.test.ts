import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const rooms = ['lib', 'components', 'app'];

const sources = rooms
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
  )
  .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.(test|example)\./.test(name));

/** `lib/search/words.ts` is of the folder `lib/search`, everything under `app` of `app`. */
const folderOf = (path: string) =>
  path.startsWith('app/') ? 'app' : path.split('/').slice(0, 2).join('/');

/** The folders that a file imports from; lint makes every import of ours begin at the root. */
const importedBy = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/from '@\/([^']+)'/g)]
    .map(([, target = '']) => folderOf(target))
    .filter((folder) => folder !== folderOf(path));

const imports = new Map<string, Set<string>>();
for (const path of sources)
  for (const folder of importedBy(path))
    imports.set(folderOf(path), (imports.get(folderOf(path)) ?? new Set()).add(folder));

/** Everything that a folder rests on, however far below. */
function below(folder: string, found = new Set<string>()): ReadonlySet<string> {
  for (const next of imports.get(folder) ?? []) if (!found.has(next)) below(next, found.add(next));
  return found;
}

describe('folders', () => {
  it('import one another in one direction', () => {
    const inCycles = [...imports.keys()].filter((folder) => below(folder).has(folder));
    expect(inCycles).toEqual([]);
  });

  it('in lib/ hold modules, and lib/ holds folders alone', () => {
    expect(sources.filter((path) => dirname(path) === 'lib')).toEqual([]);
  });

  it.each([...new Set(sources.map(dirname))])('%s holds 1,300 lines at most', (folder) => {
    const lines = sources
      .filter((path) => dirname(path) === folder)
      .reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length - 1, 0);
    expect(lines).toBeLessThanOrEqual(1_300);
  });
});
