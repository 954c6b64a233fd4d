import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { storedKinds, storeFolder } from '@/lib/content/store/kinds';
import { storeGenerated, writeIndex } from '@/lib/content/store/write';

/**
 * Contentlayer holds its documents in memory and writes them into one text besides, which from some
 * thousands on is longer than Node allows. So it is given some hundreds at a time, on every core.
 */
const largest = 500;

const kinds = Object.values(storedKinds);

/** Lays the articles out in folders in which contentlayer finds a part of them each. */
export function layShards(): readonly string[] {
  const articles = kinds
    .map(({ folder }) => join('content', folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.md'));
  const count = Math.max(1, Math.ceil(articles.length / largest));
  return Array.from({ length: count }, (_, number) => {
    const shard = resolve('.contentlayer/shards', String(number));
    for (const { folder } of kinds) mkdirSync(join(shard, 'content', folder), { recursive: true });
    for (const path of articles.filter((_, index) => index % count === number))
      linkSync(path, join(shard, path));
    return shard;
  });
}

const indexFile = 'index.json';

/** Stores what contentlayer compiled in the shard that is the working folder. */
export function storeShard(): void {
  const index = storeGenerated(resolve('../../..', storeFolder), '.contentlayer/generated');
  writeFileSync(indexFile, JSON.stringify(index));
}

/** Makes one index of those of the shards, and clears them away. */
export function joinShards(shards: readonly string[]): void {
  const parts = shards.map((shard) => JSON.parse(readFileSync(join(shard, indexFile), 'utf8')));
  writeIndex(storeFolder, parts);
  for (const shard of shards) rmSync(shard, { recursive: true });
}
