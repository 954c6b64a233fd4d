import { connect } from 'node:net';

/** What a server made of a raw request: its status, 0 where it closed without one, and how long. */
export type RawAnswer = { readonly status: number; readonly ms: number; readonly isHung: boolean };

const patience = 2_000;

/** Sends bytes as they are, well formed or not, and waits until the server answers or closes. */
export function rawRequest(origin: string, bytes: Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const start = performance.now();
  return new Promise((resolve) => {
    let head = '';
    const socket = connect(Number(port), hostname);
    const end = (isHung: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
      resolve({ status, ms: performance.now() - start, isHung });
    };
    const timer = setTimeout(() => end(true), patience);
    socket.on('data', (chunk) => {
      if (head.length < 64) head += chunk.toString('latin1');
    });
    socket.on('close', () => end(false));
    socket.on('error', () => {});
    socket.write(bytes);
  });
}
