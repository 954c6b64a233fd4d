import { credentials } from '@/lib/data/credentials';
import type { Credential } from '@/lib/schema/credential';
import { period } from '@/lib/text/format';

/** Whether what is said of a rule names a year that is no older than the one before the last look. */
function isRecent(since: string): boolean {
  const years = (since.match(/\b\d{4}\b/g) ?? []).map(Number);
  return Math.max(...years) >= Number(credentials.retrieved.slice(0, 4)) - 1;
}

/** What is said of a rule that moved; a bare date as words, which may lie ahead. */
export const sinceInWords = (since: string) =>
  /^[\d-]+$/.test(since) ? `Rule of ${period(since)}` : since;

/** The rules that moved of late, as their sources say it, each under the name that `nameOf` gives. */
export function movedRules(rows: readonly Credential[], nameOf: (row: Credential) => string) {
  return rows.flatMap((row) =>
    row.since !== null && isRecent(row.since)
      ? [{ title: nameOf(row), since: sinceInWords(row.since) }]
      : [],
  );
}
