import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page notes of itself where its engine tells nobody: errors, refusals and rejections. */
const probe = `
window.problems = [];
const note = (...words) => window.problems.push(words.map(String).join(' '));
addEventListener('error', (event) => note(event.message || event.target.src || event.target.href), true);
addEventListener('unhandledrejection', (event) => note(event.reason));
addEventListener('securitypolicyviolation', (event) => note(event.violatedDirective, event.blockedURI));
console.error = note;
`;

export type Listening = { readonly port: number; readonly stop: () => void };

async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The site with the probe as the first script of every page. */
export function startProbed(origin: string): Promise<Listening> {
  const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    if (url === '/probe.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(probe);
      return;
    }
    const passed = await fetch(new URL(url, origin));
    const type = passed.headers.get('content-type') ?? '';
    const policy = passed.headers.get('content-security-policy');
    const bytes = Buffer.from(await passed.arrayBuffer());
    const isPage = type.startsWith('text/html');
    const withProbe = () =>
      bytes.toString().replace('<head>', '<head><script src="/probe.js"></script>');
    response.writeHead(passed.status, {
      'Content-Type': type,
      ...(policy === null ? {} : { 'Content-Security-Policy': policy }),
    });
    response.end(isPage ? withProbe() : bytes);
  };
  return listen(createServer((request, response) => void answer(request, response)));
}

/** A proxy for everything that is not localhost, which notes what is asked and refuses it. */
export async function startForeign(): Promise<Listening & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(403).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return { ...(await listen(server)), asked };
}
