import type { Answered } from '@/tests/support/ask-raw';

/** What is wrong with the redirect of an answer, for whoever asked for `target`; undefined if nothing. */
export function redirectFault(target: string, { status, location }: Answered): string | undefined {
  if (location === undefined) return status >= 300 && status < 400 ? 'no Location' : undefined;
  const url = new URL(location, 'http://site.example');
  const query = target.split('#')[0]?.match(/\?(.*)$/s)?.[1] ?? '';
  if (status !== 308) return `status ${status}`;
  if (url.origin !== 'http://site.example' || !/^\/(?![/\\])/.test(location)) return 'another host';
  if (!/^[\x21-\x7e]+$/.test(location)) return 'a letter that no header may hold';
  if ((/\?([^#]*)/.exec(location)?.[1] ?? '') !== query) return 'the query is lost';
  return undefined;
}
