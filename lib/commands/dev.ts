import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { checkContent } from '@/lib/check/check-content';
import { reportFaults } from '@/lib/check/report-faults';
import { today } from '@/lib/text/today';

/** `npm run dev`: what is saved shows on the page, and faults in content are printed as they arise. */
const children = new Set<ChildProcess>();

function run(command: string, ...options: string[]): void {
  const child = spawn(command, options, { stdio: 'inherit' });
  children.add(child);
  child.on('exit', () => children.delete(child));
}

function printFaults(): void {
  const { hasFaults, text } = reportFaults(checkContent(process.cwd(), today()));
  (hasFaults ? console.error : console.log)(text);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(0);
  });

run('tsx', 'lib/commands/scripts.ts', '--watch');
run('contentlayer2', 'dev');
while (!existsSync('.contentlayer/generated/index.mjs')) await wait(100);
run('next', 'dev', '-p', process.env.PORT ?? '3000');

/** So long, in milliseconds, the check waits: the page that is being made has the processor first. */
const patience = 1_500;
let waiting: NodeJS.Timeout | undefined;

printFaults();
watch('content', { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(printFaults, patience);
});
