import type { Entry } from '@/lib/search/entry';
import { searchFiles } from '@/lib/search/files';

type SearchModule = typeof import('@/lib/browser/search');

/** The value of a JSON file of the site; throws where the file does not come whole. */
export async function fetchJson<Value>(path: string): Promise<Value> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json() as Promise<Value>;
}

let failures = 0;

/** The script of the search. A browser remembers a failed import, so a further try asks anew. */
function importSearch(): Promise<SearchModule> {
  const path = failures === 0 ? '/search.js' : `/search.js?try=${failures}`;
  return import(/* @vite-ignore */ path) as Promise<SearchModule>;
}

async function load() {
  const [module, named] = await Promise.all([
    importSearch(),
    fetchJson<readonly Entry[]>(searchFiles.index),
  ]);
  return { ...module, index: await module.makeIndex(named, fetchJson) };
}

let loading: ReturnType<typeof load> | undefined;

/** The search with its index, fetched when it is first asked for and again after a failure. */
export function loadSearch(): ReturnType<typeof load> {
  loading ??= load().catch((error) => {
    loading = undefined;
    failures += 1;
    throw error;
  });
  return loading;
}
