/** Every known address in small letters and the page it leads to; a page leads to itself. */
export type Redirects = ReadonlyMap<string, string>;

/**
 * What clings to an address that was typed from a letter or pasted from mail: punctuation, spaces,
 * curly quotes, and the slash or name of an index file. nginx uses the same pattern.
 */
const clinging = [
  ...['\\/index\\.html', '\\/', '[.,;:!)*\\]>\'"]', '\\+', '%20', '%22', '%27', '%29', '%2[ce]'],
  ...['%3[abef]', '%5d', '%7d', '%a0', '%c2%a0', '%e2%80%[89a-b][0-9a-f]', '%ef%bb%bf'],
].join('|');

/** Takes `bare`, the address without what clings to it, out of a request target. */
export const barePattern = new RegExp(`^(?<bare>\\/[^?]*?)(?:${clinging}){0,8}(?:\\?|$)`, 'i');

/** Takes `path` and `query` out of a request target. */
export const targetPattern = /^(?<path>[^?]*)(?:\?(?<query>.*))?$/;

/**
 * Where a request target (a path and its query, as sent) leads for good: a path of this site with the
 * query kept, or undefined where it leads nowhere else. Only targets of the table are ever sent.
 */
export function redirectOf(target: string, redirects: Redirects): string | undefined {
  const { path = '', query = '' } = targetPattern.exec(target)?.groups ?? {};
  const { bare = '' } = barePattern.exec(target)?.groups ?? {};
  const found = redirects.get(bare.toLowerCase());
  if (found === undefined || found === path) return undefined;
  const [page = '', part] = found.split('#');
  return `${page}${query && `?${query}`}${part === undefined ? '' : `#${part}`}`;
}
