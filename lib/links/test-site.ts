import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Respond = (request: IncomingMessage, response: ServerResponse, time: number) => void;

const html = { 'content-type': 'text/html; charset=utf-8' };
const page = (words: string, title = 'A rule') =>
  `<!doctype html><title>${title}</title><body><nav>${Math.random()}</nav><main><h1>${title}</h1><p>${words}</p><script>${Math.random()}</script></main>`;
const shows =
  (words: string, title?: string): Respond =>
  (_, response) =>
    response.writeHead(200, html).end(page(words, title));
const answers =
  (status: number, headers: Record<string, string> = {}): Respond =>
  (_, response) =>
    response.writeHead(status, headers).end();
const leads = (status: number, location: string) => answers(status, { location });

/** What each address of the test site does; `time` counts the requests for it, from 1. */
const cases: Record<string, Respond> = {
  '/': shows('The front page'),
  '/sound': shows('40 hours'),
  '/get-only': (request, response) =>
    request.method === 'HEAD'
      ? answers(404)(request, response, 1)
      : shows('40 hours')(request, response, 1),
  '/head-hangs': (request, response) => {
    if (request.method !== 'HEAD') shows('40 hours')(request, response, 1);
  },
  '/changes': (request, response, time) => shows(`${time} hours`)(request, response, time),
  '/document.pdf': (_, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/tagged': (_, response) => response.writeHead(200, { ...html, etag: '"1"' }).end(page('x')),
  '/missing': answers(404),
  '/gone': answers(410),
  '/moved': leads(301, '/sound'),
  '/moved-twice': leads(308, '/moved'),
  '/moved-then-elsewhere': leads(301, '/elsewhere'),
  '/elsewhere': leads(302, '/sound'),
  '/elsewhere-then-moved': leads(302, '/moved'),
  '/to-front': leads(301, '/'),
  '/loop': leads(301, '/loop'),
  '/to-ftp': leads(301, 'ftp://example.org/'),
  '/apology': shows('Try the search.', 'Page not found'),
  '/part-404': shows('Title II', 'Code of Federal Regulations, Part 404'),
  '/forbidden': answers(403),
  '/flaky': (request, response, time) =>
    time < 3 ? answers(503)(request, response, time) : shows('40 hours')(request, response, time),
  '/busy': (request, response, time) =>
    time < 3
      ? answers(429, { 'retry-after': '1' })(request, response, time)
      : shows('40 hours')(request, response, time),
  '/broken': answers(500),
  '/hangs': () => {},
  '/resets': (request) => request.socket.destroy(),
  '/stops-short': (_, response) => {
    response.writeHead(200, { ...html, 'content-length': '9999' });
    response.write('<p>40');
    setTimeout(() => response.destroy(), 20);
  },
};

/** A server on a port of its own that plays each case and tells what it was asked. */
export type TestSite = {
  readonly origin: string;
  readonly asked: string[];
  /** The most requests that were open at one time. */
  readonly mostAtOnce: () => number;
  readonly stop: () => void;
};

async function listen(server: Server, scheme: string): Promise<Omit<TestSite, 'asked'>> {
  let open = 0;
  let most = 0;
  server.on('request', (_, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return {
    origin: `${scheme}://127.0.0.1:${port}`,
    mostAtOnce: () => most,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listenerFor(asked: string[]): RequestListener {
  const times = new Map<string, number>();
  return (request, response) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    const time = (times.get(path) ?? 0) + 1;
    times.set(path, time);
    (cases[path] ?? answers(404))(request, response, time);
  };
}

export async function startTestSite(): Promise<TestSite> {
  const asked: string[] = [];
  return { asked, ...(await listen(createServer(listenerFor(asked)), 'http')) };
}

/** The same under a certificate that it has signed itself. */
export async function startSelfSignedSite(): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const options = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2';
  execFileSync(
    'openssl',
    [...options.split(' '), '-subj', '/CN=127.0.0.1', '-keyout', key, '-out', cert],
    { stdio: 'ignore' },
  );
  const asked: string[] = [];
  const files = { key: readFileSync(key), cert: readFileSync(cert) };
  const server = createSecureServer(files, listenerFor(asked));
  return { asked, ...(await listen(server, 'https')) };
}
