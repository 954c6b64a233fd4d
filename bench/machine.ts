import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { launchBrowser } from '@/tests/support/browser';
import project from '../package.json' with { type: 'json' };
import astro from './rivals/astro/package.json' with { type: 'json' };

/** A program and its version; throws where it is not installed. */
function versionOf(program: string, option: string): string {
  const { error, stdout, stderr } = spawnSync(program, [option], { encoding: 'utf8' });
  if (error) throw new Error(`Install ${program}, which the bench needs: see bench/README.md`);
  return `${program} ${/\d+\.\d+[\d.]*/.exec(stdout + stderr)?.[0]}`;
}

/** What is measured on, and which versions of everything. */
export async function machine(): Promise<string> {
  const browser = await launchBrowser();
  const chromium = browser.version();
  await browser.close();
  const programs = { hugo: 'version', nginx: '-v', wrk: '-v', hyperfine: '--version' };
  const versions = Object.entries(programs).map(([name, option]) => versionOf(name, option));
  const ofNpm = `Next ${project.dependencies.next}, Astro ${astro.dependencies.astro}`;
  return `${new Date().toISOString().slice(0, 10)}.
${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB.
Node ${process.versions.node}, ${ofNpm}, ${versions.join(', ')}, Chromium ${chromium}.`;
}
