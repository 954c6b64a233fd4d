import { expect, inject, it } from 'vitest';
import { askRaw } from '@/tests/support/ask-raw';
import { redirectFault } from '@/tests/support/check-redirect';
import { randomAddresses } from '@/tests/support/random-addresses';

const guide = '/careers/peer-specialist';

it('no address of 6,000 leads off the site, breaks a header or loses its query', async () => {
  const origin = inject('origin');
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  for (const target of randomAddresses(6000, 20_261_128)) {
    const answer = await askRaw(origin, target);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const fault = redirectFault(target, answer);
    if (fault !== undefined) faults.push(`${target} → ${answer.location}: ${fault}`);
  }
  expect(faults).toEqual([]);
  // The generator reaches every outcome, and often.
  for (const status of [200, 308, 400, 404])
    expect(statuses.get(status), `${status}`).toBeGreaterThan(200);
}, 120_000);

it.each([
  ['//example.org/index.html', 404, undefined],
  ['///example.org/index.html', 404, undefined],
  ['/%5Cexample.org/', 400, undefined],
  ['/%09/example.org/', 400, undefined],
  ['/x%0dSet-Cookie:%20a=b/', 400, undefined],
  ['/x%0aSet-Cookie:%20a=b/', 400, undefined],
  ['/x%3fq/', 404, undefined],
  ['/%C3%B1/', 404, undefined],
  ['/x%', 400, undefined],
  ['/a/../careers', 400, undefined],
  ['/SEARCH?q=nurse', 308, '/search?q=nurse'],
  ['/search/?q=nurse', 308, '/search?q=nurse'],
  ['/search/index.html?q=nurse', 308, '/search?q=nurse'],
  ['/careers/cps?utm_source=x', 308, `${guide}?utm_source=x`],
  ['/peer-specialist-salary?utm_source=x', 308, `${guide}?utm_source=x#pay`],
  [`${guide}.`, 308, guide],
  [`${guide})`, 308, guide],
  [`${guide},`, 308, guide],
  [`${guide}%20`, 308, guide],
  [`${guide}%C2%A0`, 308, guide],
  ['/careers/peer_specialist', 308, guide],
  ['/careers/peer%20specialist', 308, guide],
  ['/index.html', 308, '/'],
  ['//', 308, '/'],
  ['/?q=1', 200, undefined],
  ['/nope/', 404, undefined],
  ['/nope/index.html', 404, undefined],
])('%s answers %s and leads to %s', async (target, status, location) => {
  expect(await askRaw(inject('origin'), target)).toEqual({ status, location });
});
