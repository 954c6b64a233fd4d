import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import sirv from 'sirv';
import { acceptedEncodings } from '@/lib/serve/accepted-encodings';
import type { Drain } from '@/lib/serve/drain';
import { readNotFound } from '@/lib/serve/not-found';
import { type Redirects, redirectOf } from '@/lib/serve/redirect';
import { refusalOf } from '@/lib/serve/request-filter';
import { headersFor } from '@/lib/serve/response-headers';
import { readSiteFiles } from '@/lib/serve/site-files';

/** Milliseconds and bytes; a client that is slower or sends more is dropped. nginx has the same. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 30_000,
  maxHeaderSize: 16_384,
};

const refusal = 'This request is not answered here.\n';

function sendText(response: ServerResponse, path: string, status: number, text: string): void {
  const type = { 'Content-Type': 'text/plain; charset=utf-8' };
  response.writeHead(status, { ...headersFor(path, status), ...type });
  response.end(text);
}

function refuse(response: ServerResponse, path: string, status: number): void {
  response.setHeader('Connection', 'close');
  sendText(response, path, status, refusal);
}

/** Answers a request that is no HTTP, or whose headers are too large. */
function refuseRaw(error: NodeJS.ErrnoException, socket: Duplex): unknown {
  if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : '400 Bad Request';
  const headers = Object.entries({ ...headersFor('/', 400), 'Content-Type': 'text/plain' });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return socket.end(
    `HTTP/1.1 ${status}\r\n${lines}Connection: close\r\nContent-Length: ${refusal.length}\r\n\r\n${refusal}`,
  );
}

/** Whether `If-None-Match` names a tag; both may be weak. */
const isKnown = (asked: string | undefined, etag: string) =>
  asked === '*' ||
  (asked ?? '').split(/\s*,\s*/).some((each) => each.replace(/^W\//, '') === etag.slice(2));

/**
 * A server of the files in `folder`: GET and HEAD only, with the headers, redirects and limits that
 * nginx has. Throws where the folder is no built site.
 */
export function createSite(folder: string, redirects: Redirects, drain: Drain): Server {
  const files = readSiteFiles(folder);
  const sendNotFound = readNotFound(folder);
  const sendFile = sirv(folder, {
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path, 200)))
        response.setHeader(name, value);
      const type = files.get(path)?.type;
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });

  function answer(request: IncomingMessage, response: ServerResponse): unknown {
    // A proxy may send the whole address; and there are no parts of a file, since none is long.
    const target = (request.url ?? '').replace(/^https?:\/\/[^/?#]*/i, '') || '/';
    delete request.headers.range;
    request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding']);
    const [path = ''] = target.split('?');
    const refused = refusalOf(request.method ?? '', target);
    if (refused !== undefined && refused !== 404) return refuse(response, path, refused);
    const location = redirectOf(target, redirects);
    if (location !== undefined) {
      response.writeHead(308, { ...headersFor(path, 308), Location: location });
      return response.end();
    }
    if (refused === 404) return sendNotFound(request, response, path);
    if (path === '/healthz') {
      if (drain.isStopping()) return refuse(response, path, 503);
      return sendText(response, path, 200, 'ok\n');
    }
    const file = files.get(path);
    if (file === undefined) return sendNotFound(request, response, path);
    response.setHeader('ETag', file.etag);
    if (isKnown(request.headers['if-none-match'], file.etag)) {
      response.writeHead(304, { ...headersFor(path, 304), Vary: 'Accept-Encoding' });
      return response.end();
    }
    request.url = path;
    return sendFile(request, response);
  }

  const server = createServer(limits, (request, response) => {
    drain.count(response);
    if (drain.isStopping()) response.setHeader('Connection', 'close');
    answer(request, response);
  });
  return server.on('clientError', refuseRaw);
}
