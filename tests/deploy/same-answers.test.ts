import { expect, inject, it } from 'vitest';
import { type Answer, ask } from '@/tests/support/ask';
import { crawl } from '@/tests/support/crawl';
import { everyAddress } from '@/tests/support/mirror-files';
import { promisedHeaders } from '@/tests/support/promised';

/** What both must say of an answer; a redirect has no content, so neither need name its type. */
const compared = ({ status, headers }: Answer) => {
  const kinds = status === 308 ? ['location'] : ['content-type', 'speculation-rules'];
  const sharing = ['cross-origin-resource-policy', 'access-control-allow-origin'];
  const caching = ['cache-control', 'cdn-cache-control', 'set-cookie'];
  const names = [...caching, ...kinds, ...sharing, ...Object.keys(promisedHeaders)];
  return { status, headers: names.map((name) => `${name}: ${headers[name]}`.toLowerCase()) };
};

it('nginx answers every address with the status, headers and bytes of Node', async () => {
  expect(everyAddress.length).toBeGreaterThan(250);
  for (const path of everyAddress) {
    const [nginx, node] = await Promise.all([
      ask(inject('origin'), path),
      ask(inject('nodeOrigin'), path),
    ]);
    expect(compared(nginx), path).toEqual(compared(node));
    expect([308, 400].includes(nginx.status) || nginx.body.equals(node.body), path).toBe(true);
  }
}, 120_000);

it('nginx has every page that links lead to', async () => {
  const pages = await crawl(inject('origin'));
  expect(pages.size).toBeGreaterThan(200);
  expect([...pages.values()].filter(({ status }) => status !== 200)).toEqual([]);
}, 120_000);
