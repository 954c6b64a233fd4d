import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

/** Lints one line of code as if it stood in that file, and gives back what the lint says. */
function lint(path: string, code: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  try {
    const { stdout, stderr } = spawnSync('node_modules/.bin/biome', ['lint', path], {
      encoding: 'utf8',
    });
    return stdout + stderr;
  } finally {
    rmSync(path);
  }
}

it.each([
  ['components/wall-probe.tsx', '@/lib/articles/careers', 'they do not look'],
  ['components/wall-probe.tsx', '@/content/data/wages.json', 'A picture reads no content'],
  ['components/wall-probe.tsx', 'node:fs', 'A picture reads no content'],
  ['app/wall-probe.tsx', 'contentlayer/generated', 'Routes ask lib/articles'],
  ['app/wall-probe.tsx', '@/lib/check/check-content', 'Commands and the check'],
  ['lib/charts/wall-probe.ts', '@/lib/data/wages', 'only lib/schema may be imported'],
  ['lib/charts/wall-probe.ts', 'node:fs', 'Pure functions know no'],
  ['lib/wall-probe.ts', '@/components/charts/figure', 'Pure functions know no'],
  ['lib/articles/wall-probe.ts', 'react', 'Content and data know neither'],
])('%s may not import %s', (path, specifier, message) => {
  expect(lint(path, `export * from '${specifier}';\n`).replace(/\s+/g, ' ')).toContain(message);
});

it('lets a component take the shape of a value', () => {
  const code = "export type { Wage } from '@/lib/schema/wage';\n";
  expect(lint('components/wall-probe.tsx', code)).not.toContain('noRestrictedImports');
});

it('lets nothing pure read the environment', () => {
  expect(lint('lib/wall-probe.ts', 'export const x = process.env.X;\n')).toContain('noProcessEnv');
});
