import { type Dispatcher, errors } from 'undici';
import { type Answer, openAddress } from '@/lib/links/open-address';
import { hashOf, parsePage, saysNotFound, visibleText } from '@/lib/links/visible-text';
import type { LinkResult } from '@/lib/schema/link-result';

/** What is found of an address, before it is compared with what was known. */
export type Finding = Pick<LinkResult, 'outcome' | 'detail' | 'to' | 'hash' | 'tag'>;

export type Client = { readonly dispatcher: Dispatcher; readonly userAgent: string };

/** Statuses by which a server turns a machine away; a person may still see the page. */
const refusals = [401, 402, 403, 405, 406, 429, 451];

const isFrontPage = (address: string) => new URL(address).pathname === '/';

/** Where an address has moved for good; a step down from https to http is no such place. */
function newPlace(address: string, { lasting }: Answer): string | undefined {
  if (lasting === address) return undefined;
  return address.startsWith('https:') && lasting.startsWith('http:') ? undefined : lasting;
}

function textOf({ type, body }: Answer): string {
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

function findingOfStatus(status: number): Finding {
  const detail = String(status);
  if (status === 404 || status === 410) return { outcome: 'gone', detail };
  return { outcome: refusals.includes(status) ? 'refused' : 'no answer', detail };
}

function findingOf(address: string, answer: Answer): Finding {
  const { status, tag } = answer;
  if (status >= 400) return findingOfStatus(status);
  if (!isFrontPage(address) && isFrontPage(answer.address))
    return { outcome: 'soft 404', detail: `leads to the front page, ${answer.address}` };
  const to = newPlace(address, answer);
  const found = {
    outcome: 'ok' as const,
    detail: String(status),
    ...(to && { to }),
    ...(tag && { tag }),
  };
  if (!/html/i.test(answer.type)) return { ...found, hash: hashOf(answer.body) };
  const page = parsePage(textOf(answer));
  if (saysNotFound(page))
    return { outcome: 'soft 404', detail: `answers ${status} and says that it is not there` };
  return { ...found, hash: hashOf(visibleText(page)) };
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

function findingOfError(error: unknown): Finding {
  // The client has tried again, and in the end was answered so.
  if (error instanceof errors.RequestRetryError) return findingOfStatus(error.statusCode);
  const code = codeOf(error);
  const detail = code || (error instanceof Error ? error.message : String(error));
  if (code === 'ENOTFOUND') return { outcome: 'gone', detail: 'no such host (ENOTFOUND)' };
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code))
    return { outcome: 'certificate', detail };
  return { outcome: 'no answer', detail };
}

/**
 * Opens one address: by HEAD, and by GET where HEAD is not answered well, or where the page is not
 * known to be the one that `known` describes. Never throws.
 */
export async function checkAddress(
  address: string,
  known: LinkResult | undefined,
  { dispatcher, userAgent }: Client,
): Promise<Finding> {
  const open = (method: 'HEAD' | 'GET') => openAddress(address, method, dispatcher, userAgent);
  const head = await open('HEAD').catch((error: unknown) => findingOfError(error));
  // A host that is not there, or whose certificate is wrong, is not asked twice.
  if ('outcome' in head && ['gone', 'certificate'].includes(head.outcome)) return head;
  if ('status' in head && head.status < 400 && known?.outcome === 'ok')
    if (head.tag !== undefined && head.tag === known.tag) {
      const { outcome, hash, tag } = known;
      const to = newPlace(address, head);
      return { outcome, detail: String(head.status), ...(to && { to }), hash, tag };
    }
  return open('GET').then((answer) => findingOf(address, answer), findingOfError);
}
