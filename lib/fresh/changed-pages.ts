import type { Due } from '@/lib/fresh/due';
import { isChanged } from '@/lib/links/results';
import type { Credentials } from '@/lib/schema/credential';
import type { LinkResult } from '@/lib/schema/link-result';
import type { Source } from '@/lib/schema/source';

const official = ['official', 'data'];

/** Each official page and what rests on it. */
function officialPages(
  { rows, none }: Pick<Credentials, 'rows' | 'none'>,
  sources: readonly Pick<Source, 'id' | 'url' | 'kind'>[],
): (readonly [string, string])[] {
  return [
    ...rows.flatMap(({ id, official_url, training_list_url, evidence }) =>
      [
        official_url,
        training_list_url,
        ...evidence.flatMap((page) => (page.official ? page.url : [])),
      ].flatMap((url) => (url === null ? [] : [[url, `credentials ${id}`] as const])),
    ),
    ...none.flatMap(({ state, career, evidence }) =>
      evidence.flatMap((page) =>
        page.official ? [[page.url, `credentials none ${state} ${career}`] as const] : [],
      ),
    ),
    ...sources.flatMap(({ id, url, kind }) =>
      official.includes(kind) ? [[url, `sources ${id}`] as const] : [],
    ),
  ];
}

/** The official pages that say something else than when they were last read, and what rests on each. */
export function changedPages(
  results: ReadonlyMap<string, LinkResult>,
  credentials: Pick<Credentials, 'rows' | 'none'>,
  sources: readonly Pick<Source, 'id' | 'url' | 'kind'>[],
): Due[] {
  const records = new Map<string, Set<string>>();
  for (const [url, record] of officialPages(credentials, sources)) {
    const address = url.replace(/#.*$/s, '');
    records.set(address, (records.get(address) ?? new Set()).add(record));
  }
  return [...records].flatMap(([address, names]) => {
    const result = results.get(address);
    return result !== undefined && isChanged(result)
      ? [{ since: result.checked.slice(0, 10), what: `${[...names].join(', ')}: ${address}` }]
      : [];
  });
}
