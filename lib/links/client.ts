import { Agent, interceptors } from 'undici';
import type { Client } from '@/lib/links/check-address';

/** How patient the client is, in milliseconds; tests shorten it. */
export type Patience = {
  readonly connect: number;
  readonly headers: number;
  readonly body: number;
  readonly firstRetry: number;
};

const usual: Patience = { connect: 15_000, headers: 20_000, body: 20_000, firstRetry: 2_000 };

/** Errors that may pass; a host without a name or with a wrong certificate is not asked again. */
const passing = [
  'ECONNRESET',
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
];

/**
 * A client that holds one connection to a host, tries twice again what may pass, waits as long as a
 * server asks it to (a minute at most), and says who it is: `about` says whose it is.
 */
export function makeClient(about: string, patience: Patience = usual): Client {
  const agent = new Agent({
    connections: 1,
    pipelining: 1,
    connect: { timeout: patience.connect },
    headersTimeout: patience.headers,
    bodyTimeout: patience.body,
  });
  const retry = interceptors.retry({
    maxRetries: 2,
    minTimeout: patience.firstRetry,
    maxTimeout: 60_000,
    // HEAD is not tried again: GET follows it.
    methods: ['GET'],
    statusCodes: [429, 500, 502, 503, 504],
    errorCodes: passing,
  });
  return { dispatcher: agent.compose(retry), userAgent: `link-check (+${about})` };
}
