// Loaded before the server (`node --import`), it stands in front of every request that Node takes:
// headers on every class of answer, GET and HEAD alone, limits of size and time.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { correctHeaders } from './answers.mjs';
import { pageCaching, securityHeaders } from './headers.mjs';
import { countRequest, draining, isLeaving } from './leaving.mjs';
import { redirectOf } from './redirects.mjs';
import { isInner, refusalOf, stripFramework } from './refusals.mjs';

/** Seconds are milliseconds here; a client that is slower is dropped. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
};

const words = {
  400: 'Bad request',
  405: 'Only GET and HEAD are answered here',
  414: 'The address is too long',
  503: 'This server is leaving',
};

/** @param {import('node:http').ServerResponse} response @param {keyof typeof words} status */
function refuse(response, status) {
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    Connection: 'close',
  });
  response.end(`${words[status]}\n`);
}

/** @type {ReadonlyMap<string, string>} */
const redirects = new Map(
  JSON.parse(readFileSync(new URL('./redirects.json', import.meta.url), 'utf8')),
);

/** @param {import('node:http').ServerResponse} response @param {string} target */
function redirect(response, target) {
  response.writeHead(308, { 'Cache-Control': pageCaching, Location: target });
  response.end();
}

/** @param {import('node:http').RequestListener} listener @returns {import('node:http').RequestListener} */
const guarded = (listener) => (request, response) => {
  countRequest(response);
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const refusal = refusalOf(request);
  if (refusal !== undefined) return refuse(response, refusal);
  if (isLeaving()) response.setHeader('Connection', 'close');
  if (isLeaving() && request.url === '/healthz') return refuse(response, 503);
  const [path = ''] = (request.url ?? '').split('?');
  const target = redirectOf(path, redirects);
  if (target !== undefined) return redirect(response, target);
  stripFramework(request);
  correctHeaders(request.url ?? '', response);
  if (isInner(request.url ?? '')) request.url = '/404';
  listener(request, response);
};

const { createServer } = http;

/** A request that is no HTTP gets a plain answer with the same headers. @param {import('node:stream').Duplex} socket */
function refuseRaw(/** @type {Error & { code?: string }} */ error, socket) {
  if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Headers too large' : '400 Bad Request';
  const lines = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(
    `HTTP/1.1 ${status}\r\n${lines.join('')}Cache-Control: no-store\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}

http.createServer = /** @type {typeof createServer} */ (
  (/** @type {unknown[]} */ ...given) => {
    const listener = /** @type {import('node:http').RequestListener} */ (given.at(-1));
    const options = given.length > 1 ? /** @type {object} */ (given[0]) : {};
    const server = createServer({ ...limits, ...options }, guarded(listener));
    server.on('clientError', refuseRaw);
    return draining(server);
  }
);
syncBuiltinESMExports();
