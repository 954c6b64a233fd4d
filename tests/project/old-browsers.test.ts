import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('the type check refuses what old browsers lack', () => {
  const probe = 'lib/browser/probe.ts';
  writeFileSync(probe, 'export const sorted = [2, 1].toSorted();\n');
  try {
    const { status, stdout } = spawnSync('node_modules/.bin/tsc', ['-p', 'lib/browser'], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('toSorted');
    expect(status).not.toBe(0);
  } finally {
    rmSync(probe);
  }
});

it('no pattern in the scripts looks behind, which Safari 15.4 cannot read', async () => {
  const { outputFiles } = await build({
    entryPoints: ['lib/browser/site.ts', 'lib/browser/search.ts'],
    outdir: 'public',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    minify: true,
    logLevel: 'silent',
  });
  expect(outputFiles).toHaveLength(2);
  for (const { text } of outputFiles) {
    expect(text.length).toBeGreaterThan(500);
    expect(text).not.toMatch(/\(\?<[=!]/);
  }
});
