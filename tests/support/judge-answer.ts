import { expect } from 'vitest';
import type { Answer } from '@/tests/support/ask';
import { promisedHeaders } from '@/tests/support/promised';

/** What every answer carries and what none does, whatever its class. */
export function judge({ headers, body }: Answer): void {
  expect(headers).toMatchObject(promisedHeaders);
  for (const name of [
    'x-powered-by',
    'set-cookie',
    'x-nextjs-cache',
    'access-control-allow-origin',
  ])
    expect(headers, name).not.toHaveProperty(name);
  expect(headers.server ?? '').not.toMatch(/\d/);
  expect(headers.vary ?? 'Accept-Encoding').toBe('Accept-Encoding');
  expect(body.toString('latin1')).not.toMatch(/node_modules|at .+\.m?js:\d+|nginx\/\d|Next\.js/);
}
