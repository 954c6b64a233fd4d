import type { Dispatcher } from 'undici';
import { request } from 'undici';

/** How long, in milliseconds, one request may take; its retries are counted apart. */
const longest = 60_000;
/** Of a longer document only so many bytes are read. */
const mostBytes = 5_000_000;
const mostRedirects = 10;

/** One answer: the status, the headers that matter and, for GET, the beginning of the body. */
export type Answer = {
  readonly address: string;
  /** As far as every redirect so far was a permanent one. */
  readonly lasting: string;
  readonly status: number;
  readonly type: string;
  readonly tag: string | undefined;
  readonly body: Uint8Array;
};

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

async function bytesOf(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    parts.push(part);
    length += part.length;
    if (length >= mostBytes) break;
  }
  return Buffer.concat(parts).subarray(0, mostBytes);
}

/** The target of a redirect; throws for one that leads nowhere. */
function targetOf(status: number, location: string | undefined, from: string): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  if (!URL.canParse(location, from)) throw new Error(`redirects to "${location}"`);
  const target = new URL(location, from);
  if (!/^https?:$/.test(target.protocol)) throw new Error(`redirects to "${location}"`);
  return target.href;
}

/**
 * Asks for an address by `method` and follows its redirects. Throws what undici throws where no answer
 * comes, and an error of our own for redirects that never end or lead nowhere.
 */
export async function openAddress(
  address: string,
  method: 'HEAD' | 'GET',
  dispatcher: Dispatcher,
  userAgent: string,
): Promise<Answer> {
  const headers = { 'user-agent': userAgent, accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8' };
  let here = address;
  let lasting = address;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const signal = AbortSignal.timeout(longest);
    const answer = await request(here, { method, dispatcher, headers, signal });
    const status = answer.statusCode;
    const target = targetOf(status, one(answer.headers.location), here);
    if (target === undefined)
      return {
        address: here,
        lasting,
        status,
        type: one(answer.headers['content-type']) ?? '',
        tag: one(answer.headers.etag) ?? one(answer.headers['last-modified']),
        body: await bytesOf(answer.body),
      };
    await answer.body.dump();
    if (lasting === here && (status === 301 || status === 308)) lasting = target;
    here = target;
  }
  throw new Error(`redirects more than ${mostRedirects} times`);
}
