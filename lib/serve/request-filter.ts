import { targetPattern } from '@/lib/serve/redirect';

/** Of a path, in letters; a long question to the search is a page like any other. */
const longest = 2048;

/**
 * Request targets that are refused as they are sent, before anything is decoded: what is no printable
 * ASCII, broken percent signs, controls and backslashes in any writing, and ways out of the folder.
 */
export const badTargets: readonly RegExp[] = [
  /^[^/]|[^\x21-\x7e]|#/,
  /^[^?]*(?:\\|%(?![0-9a-f]{2}))/i,
  /^[^?]*%(?:[01]|7f|5c|c2%[89])/i,
  /^[^?]*(?:\/|%2f)(?:\.|%2e){2}(?:\/|%2f|\?|$)/i,
];

/** Target of a request whose path is too long. */
export const longTarget = new RegExp(`^[^?]{${longest + 1}}`);

/**
 * Paths that are no address of the site, whatever file may lie there: every address is written in plain
 * letters, without empty or hidden parts and without the ending of a page or of a compressed file.
 */
export const unknownPaths: readonly RegExp[] = [
  /[^\w.~/-]|\/\/|[^/]\/$/,
  /\/\.(?!well-known\/security\.txt$)/,
  /\.(?:html|br|gz)$/i,
  /^\/(?:404|index)$/,
];

/** The status by which a request is refused, 404 for an address that cannot be one; else undefined. */
export function refusalOf(method: string, target: string): 400 | 404 | 405 | 414 | undefined {
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (badTargets.some((bad) => bad.test(target))) return 400;
  if (longTarget.test(target)) return 414;
  const path = targetPattern.exec(target)?.groups?.path ?? '';
  return unknownPaths.some((unknown) => unknown.test(path)) ? 404 : undefined;
}
