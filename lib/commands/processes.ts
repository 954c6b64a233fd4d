import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** How a process ended and what it said. */
export type Ended = { readonly code: number; readonly said: string };

/** Waits until a process has ended; its streams must be pipes. */
export function ended(child: ChildProcess): Promise<Ended> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      said += text;
    });
  return new Promise((done) => {
    child.on('close', (code) => done({ code: code ?? 1, said }));
  });
}

/** Runs tasks in their order, as many at a time as there are cores, and two at least. */
export async function atOnce<Answer>(tasks: readonly (() => Promise<Answer>)[]): Promise<Answer[]> {
  const waiting = [...tasks.entries()];
  const answers: Answer[] = [];
  const take = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      answers[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, take));
  return answers;
}
