import { type ChildProcess, fork, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { atOnce, type Ended, ended } from '@/lib/commands/processes';
import { versionFile } from '@/lib/content/store/kinds';
import { joinShards, layShards } from '@/lib/content/store/shards';

/**
 * `npm run content`: judges everything under content/ while contentlayer compiles it. With `--lenient`
 * faults are told and what can be compiled is.
 */
const isLenient = process.argv.includes('--lenient');
// A wrong setting is told before anything is built with it.
await import('@/lib/pages/site').catch(({ message }: Error) => {
  console.error(message);
  process.exit(1);
});

// contentlayer keeps the JSON of deleted documents and does not see a changed plugin or data set.
rmSync('.contentlayer', { recursive: true, force: true });
const shards = layShards();
const config = fileURLToPath(new URL('../../contentlayer.config.ts', import.meta.url));
const compilers = new Set<ChildProcess>();

function fail(said: string): never {
  for (const compiler of compilers) compiler.kill();
  console.error(said.trimEnd());
  process.exit(1);
}

async function judgeAll(): Promise<Ended> {
  const judge = fork(fileURLToPath(new URL('./judge.ts', import.meta.url)), { silent: true });
  const verdict = await ended(judge);
  if (verdict.code !== 0 && !isLenient) fail(verdict.said);
  return verdict;
}

async function compileShard(shard: string): Promise<Ended> {
  const env = { ...process.env, PWD: shard };
  const compiler = spawn('contentlayer2', ['build', '--config', config], { cwd: shard, env });
  compilers.add(compiler);
  return ended(compiler);
}

const [verdict, ...compiled] = await atOnce([
  judgeAll,
  ...shards.map((shard) => () => compileShard(shard)),
]);
const broken = compiled.find(({ code }) => code !== 0);
if (broken !== undefined) fail(`${verdict?.said}${broken.said}`);
joinShards(shards);
writeFileSync(versionFile, '0');
console.log(verdict?.said.trimEnd());
