import { spawn } from 'node:child_process';
import { sessionMemory } from '@/bench/session-memory';

/** What a command had taken when a mark was reached. */
export type Mark = {
  readonly seconds: number;
  readonly peakBytes: number;
};

/** What a command took, or how it failed. */
export type Watched = {
  readonly seconds: number;
  readonly peakBytes: number;
  /** Why it did not end well; undefined where it did. */
  readonly failure?: string | undefined;
  /** As of the moment at which a line of its output first fitted each mark. */
  readonly marks: Readonly<Record<string, Mark>>;
};

export type Command = {
  readonly command: readonly [string, ...string[]];
  readonly folder: string;
  readonly marks?: Readonly<Record<string, RegExp>>;
  readonly minutes?: number;
};

const environment = {
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  // What this process was started with is no affair of what it measures.
  NODE_OPTIONS: '',
} as const;

/** Runs a command in a session of its own, and samples the memory of the whole session. */
export function watch({
  command,
  folder,
  marks: wanted = {},
  minutes = 15,
}: Command): Promise<Watched> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const [program, ...options] = command;
  const child = spawn(program, options, { cwd: folder, env: environment, detached: true });
  const session = child.pid ?? 0;
  const stop = () => process.kill(-session, 'SIGKILL');
  process.on('exit', stop);
  const marks: Record<string, Mark> = {};
  let [peakBytes, said, isLate] = [0, '', false];
  const hear = (part: Buffer) => {
    said = (said + part.toString()).slice(-4000);
    for (const [name, pattern] of Object.entries(wanted))
      if (pattern.test(said)) marks[name] ??= { seconds: seconds(), peakBytes };
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const sampler = setInterval(() => {
    peakBytes = Math.max(peakBytes, sessionMemory(session));
    if (seconds() < minutes * 60 || isLate) return;
    isLate = true;
    stop();
  }, 100);
  return new Promise((resolve) => {
    const end = (reason: string | undefined) => {
      clearInterval(sampler);
      process.off('exit', stop);
      resolve({ seconds: seconds(), peakBytes, failure: reason, marks });
    };
    child.on('error', ({ message }) => end(message));
    child.on('close', (status, signal) => {
      if (isLate) return end(`not done after ${minutes} minutes`);
      end(status === 0 ? undefined : `ended with ${signal ?? status}: ${said.trim().slice(-300)}`);
    });
  });
}
