import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ask } from '@/tests/support/ask';

export type Passed = { status: number; headers: OutgoingHttpHeaders; body: string };

/** A site deployed under its own address: passes on what `target` answers, packed, after `spoil`. */
export async function startProxy(
  target: string,
  spoil: (answer: Passed) => Passed,
): Promise<{ origin: string; stop: () => void }> {
  const server = createServer(async ({ url = '/', method = 'GET' }, response) => {
    const { status, headers, body } = await ask(target, url, { method });
    const { 'transfer-encoding': _, connection: __, ...kept } = headers;
    const packed = { ...kept, 'content-encoding': 'gzip' };
    const answer = spoil({ status, headers: packed, body: body.toString() });
    const isPacked = answer.headers['content-encoding'] !== undefined;
    const bytes = isPacked ? gzipSync(answer.body) : Buffer.from(answer.body);
    response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => server.close() };
}
