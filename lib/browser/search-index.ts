import type { ArticleParts, Entry } from '@/lib/search/entry';
import { searchFiles } from '@/lib/search/files';
import { needsText, resultLine } from '@/lib/search/result-line';
import { type Find, type Found, makeSearch } from '@/lib/search/search';

type FetchJson = <Value>(path: string) => Promise<Value>;
type Texts = Readonly<Record<string, string>>;

/** What the search of the browser can do. */
export type Index = {
  readonly find: Find;
  /** Resolves when the parts of articles can be found too; rejects, and may be tried again. */
  readonly complete: () => Promise<void>;
  /** The line under a result: the sentence of its text that fits, or what it is. */
  readonly lineOf: (found: Found) => Promise<string>;
};

/** The function with the promise of each argument kept, but for those that were rejected. */
function keep<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const asked = ask(key).catch((error) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, asked);
    return asked;
  };
}

/** Makes the search from what has a name, and fetches the rest: parts at once, texts as asked. */
export async function makeIndex(named: readonly Entry[], fetchJson: FetchJson): Promise<Index> {
  const { find, add } = await makeSearch(named);
  const addParts = keep(async (path) => add(await fetchJson<readonly ArticleParts[]>(path)));
  const textsOf = keep((path) => fetchJson<Texts>(searchFiles.text(path)));
  return {
    find,
    complete: () => addParts(searchFiles.parts),
    async lineOf(found) {
      const [page = '', id = ''] = found.path.split('#');
      return resultLine(found, needsText(found) ? (await textsOf(page))[id] : '');
    },
  };
}
