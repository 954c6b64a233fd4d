import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

/** An answer as it came over the wire: nothing unpacked, no redirect followed. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type Question = {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
};

/** Asks for a path as it is written. `fetch` would tidy it, unpack the answer and forbid a 304. */
export function ask(origin: string, path: string, question: Question = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const { method = 'GET', headers = {}, body } = question;
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, method, headers, agent: false } as const;
    const call = request(options, async (answer) => {
      const parts = (await answer.toArray()) as Buffer[];
      const { statusCode: status = 0, headers } = answer;
      resolve({ status, headers, body: Buffer.concat(parts) });
    });
    call.on('error', reject).end(body);
  });
}
