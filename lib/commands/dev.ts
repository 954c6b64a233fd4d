import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { redirectsFile } from '@/lib/commands/redirects';
import { faultLines } from '@/lib/content/judge/faults';
import { judge } from '@/lib/content/judge/judge';

/** `npm run dev`: content and pages reload on save, and faults in content are told as they arise. */
const children = new Set<ChildProcess>();

function run(command: string, ...options: string[]): ChildProcess {
  const child = spawn(command, options, { stdio: 'inherit' });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

function startCompiler(): ChildProcess {
  rmSync('.contentlayer/.cache', { recursive: true, force: true });
  return run('contentlayer2', 'dev');
}

function tellFaults(): void {
  const faults = faultLines(judge(process.cwd(), new Date().toISOString().slice(0, 10)));
  if (faults.length > 0) console.error(faults.join('\n'));
}

tellFaults();
// next.config.mjs reads the redirects; `npm run content` writes those of the guides.
mkdirSync('.contentlayer', { recursive: true });
if (!existsSync(redirectsFile)) writeFileSync(redirectsFile, '[]');
let compiler = startCompiler();
run('tsx', 'lib/commands/scripts.ts', '--watch');
run('next', 'dev', '-p', process.env.PORT ?? '3000');

let pending: NodeJS.Timeout | undefined;
watch('content', { recursive: true }, (_, name) => {
  clearTimeout(pending);
  pending = setTimeout(() => {
    tellFaults();
    // Compiled guides hold figures of the data sets, which contentlayer does not watch.
    if (!name?.startsWith('data')) return;
    compiler.once('exit', () => {
      compiler = startCompiler();
    });
    compiler.kill();
  }, 100);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(0);
  });
