import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ended } from '@/lib/commands/processes';
import { compileOne } from '@/lib/content/store/compile-one';
import { type StoredKind, storedKinds, storeFolder, versionFile } from '@/lib/content/store/kinds';
import { changeIndex, storeArticle } from '@/lib/content/store/write';

/**
 * Compiles everything, then each article that is saved, alone. Says `ready` to its parent when the pages
 * may be made, and ends when a data set changes: its figures stand in all articles.
 */
const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const { code } = await ended(fork(beside('./content.ts'), ['--lenient']));
/** Where something cannot be compiled at all, the next save begins anew. */
const isWhole = code === 0;
if (isWhole) process.send?.('ready');

const kindOf: ReadonlyMap<string, StoredKind> = new Map(
  Object.entries(storedKinds).map(([kind, { folder }]) => [folder, kind as StoredKind]),
);
let version = 0;
let judge: ChildProcess | undefined;

/** So long, in milliseconds, the judge waits: the page that is being made has the processor first. */
const patience = 1_500;
let judging: NodeJS.Timeout | undefined;

/** Faults are told while the page is shown already; a new save begins a new judgement. */
function judgeAgain(): void {
  judge?.kill();
  clearTimeout(judging);
  judging = setTimeout(() => {
    judge = fork(beside('./judge.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  }, patience);
}

function store(name: string): void {
  const kind = kindOf.get(dirname(name));
  if (kind === undefined || !name.endsWith('.md')) return;
  const path = join('content', name);
  const slug = basename(name, '.md');
  try {
    const facts = existsSync(path) ? storeArticle(storeFolder, kind, compileOne(path)) : undefined;
    changeIndex(storeFolder, kind, slug, facts);
    version += 1;
    writeFileSync(versionFile, String(version));
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
  judgeAgain();
}

const hashes = new Map<string, string>();

/** Editors write a file more than once for a save, and a link to it changes it too; its text counts. */
function isChanged(name: string): boolean {
  const path = join('content', name);
  const text = existsSync(path) ? readFileSync(path) : '';
  const hash = createHash('sha1').update(text).digest('hex');
  const before = hashes.get(name);
  hashes.set(name, hash);
  return hash !== before;
}

for (const folder of kindOf.keys())
  for (const name of readdirSync(join('content', folder))) isChanged(join(folder, name));

/** A file is first emptied and then filled; what is told of it in between says nothing. */
const settled = 20;
const waiting = new Map<string, NodeJS.Timeout>();

watch('content', { recursive: true }, (_, name) => {
  if (name === null) return;
  clearTimeout(waiting.get(name));
  const look = () => {
    if (!/\.(md|json)$/.test(name) || !isChanged(name)) return;
    if (!isWhole || name.startsWith('data')) process.exit(0);
    store(name);
  };
  waiting.set(name, setTimeout(look, settled));
});
