import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { rounded } from '@/bench/numbers';
import { launchBrowser } from '@/tests/support/browser';

const said = (command: string, ...options: string[]): string => {
  const { stdout, stderr } = spawnSync(command, options, { encoding: 'utf8' });
  return /\d+\.\d+[\d.]*/.exec(`${stdout ?? ''}${stderr ?? ''}`)?.[0] ?? 'missing';
};

const pinned = (file: string, name: string): string =>
  (JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string> }).dependencies[
    name
  ] ?? '';

/** What was measured on, and which versions of everything. */
export async function machine(): Promise<readonly string[]> {
  const browser = await launchBrowser();
  const chromium = browser.version();
  await browser.close();
  const [first] = cpus();
  const versions = {
    Node: process.versions.node,
    Next: pinned('package.json', 'next'),
    React: pinned('package.json', 'react'),
    Astro: pinned('bench/rivals/astro/package.json', 'astro'),
    Hugo: said('hugo', 'version'),
    nginx: said('nginx', '-v'),
    wrk: said('wrk', '-v'),
    Chromium: chromium,
  };
  return [
    `${new Date().toISOString().slice(0, 10)}.`,
    `${first?.model.trim()}, ${cpus().length} cores, ${rounded(totalmem() / 1e9)} GB.`,
    `${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  ];
}
