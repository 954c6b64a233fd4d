import { expect } from 'vitest';
import type { Answer } from '@/tests/support/ask';
import { promisedHeaders, promisedSharing } from '@/tests/support/promised';

/** What every response carries and what none does, whatever its status; data may be read by others. */
export function checkHeaders({ headers, body }: Answer, isOpen = false): void {
  expect(headers).toMatchObject(promisedHeaders);
  expect(headers).toMatchObject(isOpen ? promisedSharing.open : promisedSharing.closed);
  if (!isOpen) expect(headers).not.toHaveProperty('access-control-allow-origin');
  for (const name of ['x-powered-by', 'set-cookie', 'x-nextjs-cache'])
    expect(headers, name).not.toHaveProperty(name);
  expect(headers.server ?? '').not.toMatch(/\d/);
  expect(headers.vary ?? 'Accept-Encoding').toBe('Accept-Encoding');
  expect(body.toString('latin1')).not.toMatch(/node_modules|at .+\.m?js:\d+|nginx\/\d|Next\.js/);
}
