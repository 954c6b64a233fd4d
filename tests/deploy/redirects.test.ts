import { expect, inject, it } from 'vitest';
import { type Answered, askRaw } from '@/tests/support/ask-raw';
import { randomAddresses } from '@/tests/support/random-addresses';

const named = ({ status, location }: Answered) => `${status} ${location ?? ''}`;

it('nginx and Node agree on 6,000 addresses', async () => {
  const differing: string[] = [];
  for (const target of randomAddresses(6000, 20_261_129)) {
    const [nginx, node] = await Promise.all([
      askRaw(inject('origin'), target),
      askRaw(inject('nodeOrigin'), target),
    ]);
    if (named(nginx) !== named(node))
      differing.push(`${target.slice(0, 80)}: nginx ${named(nginx)}, Node ${named(node)}`);
  }
  expect(differing).toEqual([]);
}, 240_000);
