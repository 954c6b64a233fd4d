import { type ChildProcess, fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run dev`: content and pages reload on save, and faults in content are told as they arise. */
const children = new Set<ChildProcess>();

function keep(child: ChildProcess): ChildProcess {
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

let isServing = false;

function serve(): void {
  if (isServing) return;
  isServing = true;
  keep(spawn('next', ['dev', '-p', process.env.PORT ?? '3000'], { stdio: 'inherit' }));
}

/** Compiles the content and what is saved of it, and begins again where the watcher ends. */
function watchContent(): void {
  const watcher = keep(fork(fileURLToPath(new URL('./watch.ts', import.meta.url))));
  watcher.once('message', serve);
  watcher.once('exit', (code) => {
    if (code === 0) watchContent();
  });
}

keep(spawn('tsx', ['lib/commands/scripts.ts', '--watch'], { stdio: 'inherit' }));
watchContent();

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(0);
  });
