import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '@/lib/links/check-address';
import { type LinkResult, LinkResults } from '@/lib/schema/link-result';

/** Where the results of `npm run links` are kept between its runs. */
export const resultsFile = '.cache/links.json';

const dayLong = 86_400_000;

/** The results that are kept; none where there is no file. Throws one clear line for a broken file. */
export function readResults(path: string): Map<string, LinkResult> {
  if (!existsSync(path)) return new Map();
  const remedy = `${path} is broken; delete it, and npm run links begins anew`;
  try {
    const results = LinkResults.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new Map(results.map((result) => [result.address, result]));
  } catch {
    throw new Error(remedy);
  }
}

/** Writes all results at once, so that a run that is stopped leaves a whole file. */
export function writeResults(path: string, results: ReadonlyMap<string, LinkResult>): void {
  mkdirSync(dirname(path), { recursive: true });
  const sorted = [...results.values()].sort((a, b) => a.address.localeCompare(b.address));
  writeFileSync(`${path}.new`, `[\n${sorted.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
  renameSync(`${path}.new`, path);
}

/** Whether an address was opened within a day before `now`; what did not answer is asked again. */
export function isRecent(known: LinkResult | undefined, now: Date): boolean {
  if (known === undefined || known.outcome === 'no answer') return false;
  return now.getTime() - Date.parse(known.checked) < dayLong;
}

/** Whether a page says something else than when an editor last read it. */
export function isChanged({ hash, first }: LinkResult): boolean {
  return hash !== undefined && first !== undefined && hash !== first.hash;
}

/**
 * A finding beside what was known. The first words are kept until an editor has `read` the page again,
 * on a later day (YYYY-MM or YYYY-MM-DD).
 */
export function resultOf(
  address: string,
  finding: Finding,
  known: LinkResult | undefined,
  { now, read }: { now: Date; read: string | undefined },
): LinkResult {
  const { hash } = finding;
  const isReadAgain = known?.first !== undefined && read !== undefined && read > known.first.day;
  const isFirst = hash !== undefined && (known?.first === undefined || isReadAgain);
  const first = isFirst ? { hash, day: now.toISOString().slice(0, 10) } : known?.first;
  return { address, ...finding, checked: now.toISOString(), ...(first && { first }) };
}
