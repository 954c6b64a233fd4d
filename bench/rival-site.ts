import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { say } from '@/bench/progress';
import { writeRivalContent } from '@/bench/rival-content';
import { dressRival, type Rival } from '@/bench/rivals';
import { shellOf } from '@/bench/shell';
import { workshop } from '@/bench/workshop';

/** Debian's Hugo is no package of npm: where it is missing and may be installed, it is. */
function provideHugo(): void {
  if (spawnSync('hugo', ['version']).status === 0) return;
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const options = ['install', '-y', '-qq', '--no-install-recommends', 'hugo'];
  if (spawnSync('apt-get', options, quiet).status !== 0)
    throw new Error('Install Debian’s package hugo: the bench compares with it');
}

function install({ name }: Rival, folder: string): void {
  say(`${name}: npm install`);
  const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status, stderr } = spawnSync('npm', options, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install of ${name}: ${stderr.slice(-500)}`);
}

/** A rival's site with the guides of a copy of ours, made once a run and given other guides after. */
export function siteOf(rival: Rival, ours: string, mirror: string): string {
  const folder = join(workshop, rival.name);
  if (!existsSync(folder)) {
    // Put in its place when it is whole, so that a failed install is not taken for one.
    const unfinished = mkdtempSync(join(workshop, 'rival-'));
    cpSync(resolve('bench/rivals', rival.name), unfinished, { recursive: true });
    if (rival.hasPackages) install(rival, unfinished);
    else provideHugo();
    dressRival(rival, unfinished, mirror, shellOf(mirror));
    renameSync(unfinished, folder);
  }
  writeRivalContent(ours, join(folder, 'content/careers'));
  return folder;
}
