import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { headersFor } from '@/lib/serve/response-headers';

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
] as const;

/** Reads the page for unknown addresses, and gives back what sends it with status 404. */
export function readNotFound(
  folder: string,
): (request: IncomingMessage, response: ServerResponse, path: string) => void {
  const forms = encodings.flatMap(([encoding, ending]) => {
    const file = join(folder, `404.html${ending}`);
    return existsSync(file) ? [{ encoding, bytes: readFileSync(file) }] : [];
  });
  return (request, response, path) => {
    const accepted = String(request.headers['accept-encoding']).split(', ');
    const form = forms.find(
      ({ encoding }) => encoding === 'identity' || accepted.includes(encoding),
    );
    if (form === undefined) throw new Error(`${folder}/404.html: no such file`);
    response.writeHead(404, {
      ...headersFor(path, 404),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': form.bytes.length,
      Vary: 'Accept-Encoding',
      ...(form.encoding !== 'identity' && { 'Content-Encoding': form.encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : form.bytes);
  };
}
