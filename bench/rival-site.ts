import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { provide } from '@/bench/packages';
import { say } from '@/bench/progress';
import { writeRivalContent } from '@/bench/rival-content';
import { dressRival, type Rival } from '@/bench/rivals';
import { shellOf } from '@/bench/shell';
import { copyOfOurs, shareFolder, workshop } from '@/bench/workshop';

function install({ name }: Rival, folder: string): void {
  say(`${name}: npm install`);
  const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status, stderr } = spawnSync('npm', options, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm install of ${name}: ${stderr.slice(-500)}`);
}

/** The packages of a rival, installed once a run. */
function packagesOf(rival: Rival): string {
  if (rival.packages === 'ours') return resolve('node_modules');
  const folder = join(workshop, `${rival.name}-packages`);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    cpSync(join('bench/rivals', rival.name, 'package.json'), join(folder, 'package.json'));
    install(rival, folder);
  }
  return join(folder, 'node_modules');
}

/** A rival's site with the same generated guides as the copy of ours; made once a run. */
export function siteOf(rival: Rival, guides: number, dressedAs: string): string {
  const folder = join(workshop, `${rival.name}-${guides}`);
  if (existsSync(folder)) return folder;
  try {
    cpSync(resolve('bench/rivals', rival.name), folder, { recursive: true });
    if (rival.packages === 'none') provide('hugo', 'hugo');
    else shareFolder(packagesOf(rival), folder);
    const mirror = join(dressedAs, 'out');
    dressRival(rival, folder, mirror, shellOf(mirror));
    writeRivalContent(copyOfOurs(guides, 'same'), join(folder, 'content/careers'));
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true });
    throw fault;
  }
  return folder;
}
