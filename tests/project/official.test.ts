import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { updateDataSets } from '@/lib/data/readers/update-data-sets';

it('has no figure in a data set that the official files do not give', async () => {
  const data = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    cpSync('content/data', data, { recursive: true });
    expect(await updateDataSets(data)).toEqual({ faults: [], report: [] });
  } finally {
    rmSync(data, { recursive: true });
  }
});

it('reads nothing beside the repository', () => {
  const folders = ['app', 'bench', 'components', 'content', 'lib', 'tests'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|md|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const beside = ['..', 'shared'].join('/');
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(beside))).toEqual([]);
});
