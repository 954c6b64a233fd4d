export const dynamic = 'error';

/** Answers when the server can serve pages; the guard answers 503 instead once it is leaving. */
export function GET() {
  return new Response('ok\n', { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
