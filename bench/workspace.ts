import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { guides: { ...text, default: '1000' }, runs: { ...text, default: '5' }, in: text },
});

/** What was asked for: the parts by name, none for all; how many generated guides; how many runs. */
export const options = {
  parts: positionals,
  guides: Number(values.guides),
  runs: Number(values.runs),
} as const;
for (const name of ['guides', 'runs'] as const)
  if (!Number.isInteger(options[name]) || options[name] < 1)
    throw new Error(`--${name} must be a whole number from 1, not "${values[name]}"`);

/** The folder of this run, outside of the project; removed at its end unless `--in` names it. */
export const workspace = values.in ?? mkdtempSync(join(tmpdir(), 'bench-'));
mkdirSync(workspace, { recursive: true });
if (values.in === undefined)
  process.on('exit', () => rmSync(workspace, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** Prints a line under the minutes since the start, so that nobody wonders whether it hangs. */
export const say = (line: string) =>
  console.log(`${(performance.now() / 60_000).toFixed(1).padStart(5)} min  ${line}`);

/** For everything that is measured: nothing phones home, nothing of what started this process. */
const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' };
export const environment = { ...process.env, ...quiet };

/** Runs a program to its end; throws with the last it wrote where it fails. */
export function run(folder: string, program: string, ...args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const why = error ? `${error.message}; see bench/README.md` : stderr.trim().slice(-600);
  if (status !== 0) throw new Error(`${program} in ${folder}: ${why}`);
}

/** Copies packages as hard links where that works; Turbopack follows no symbolic ones. */
export function copyPackages(from: string, into: string): void {
  const { status } = spawnSync('cp', ['-al', from, into]);
  if (status !== 0) cpSync(from, join(into, 'node_modules'), { recursive: true });
}
