import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Answered, askRaw } from '@/tests/support/ask-raw';
import { redirectFault } from '@/tests/support/check-redirect';
import { type Front, startFront } from '@/tests/support/nginx';
import { randomAddresses } from '@/tests/support/random-addresses';

let front: Front;
beforeAll(async () => {
  front = await startFront();
});
afterAll(() => front?.stop());

const named = ({ status, location }: Answered) => `${status} ${location ?? ''}`;

it('nginx and Node agree on 6,000 addresses, none of which leads off the site', async () => {
  const faults: string[] = [];
  for (const target of randomAddresses(6000, 20_261_129)) {
    const [nginx, node] = await Promise.all([
      askRaw(front.origin, target),
      askRaw(inject('origin'), target),
    ]);
    const fault = redirectFault(target, nginx);
    if (fault !== undefined) faults.push(`${target.slice(0, 80)}: ${fault}`);
    if (named(nginx) !== named(node))
      faults.push(`${target.slice(0, 80)}: nginx ${named(nginx)}, Node ${named(node)}`);
  }
  expect(faults).toEqual([]);
}, 240_000);
