import { spawnSync } from 'node:child_process';

const has = (command: string) => spawnSync('which', [command]).status === 0;

/** A program of Debian's, which is no package of npm: where it is missing and may be installed, it is. */
export function provide(command: string, debian: string): void {
  if (has(command)) return;
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], quiet);
  if (!has(command)) throw new Error(`Install Debian’s package ${debian}: the bench needs it`);
}
