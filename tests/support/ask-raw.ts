import { connect } from 'node:net';

/** The status and `Location` of an answer, as bytes on the wire. */
export type Answered = { readonly status: number; readonly location: string | undefined };

/** Asks for a target as it is written, byte by byte, which a client of HTTP would tidy or refuse. */
export function askRaw(origin: string, target: string): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    socket.on('data', (part) => parts.push(part)).on('error', reject);
    socket.on('close', () => {
      const [head = ''] = Buffer.concat(parts).toString('latin1').split('\r\n\r\n');
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
      // Up to the next CRLF: a bare CR or LF stays in it and is found.
      resolve({ status, location: /\r\nLocation: ([\s\S]*?)(?:\r\n|$)/i.exec(head)?.[1] });
    });
    socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}
