import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { ask } from '@/tests/support/ask';

const origin = inject('origin');

it.each([
  ...['/_next/image', '/_next/image?url=%2Ficons%2F180.png&w=64&q=75'],
  ...['/_next/data/site/index.json', '/_next/static/site/_buildManifest.js'],
  ...['/_not-found', '/error-page', '/index', '/%69ndex', '/404', '/500', '/middleware', '/api'],
  ...['/index.rsc', '/careers.rsc', '/careers.txt', '/index.txt', '/careers/[slug]'],
  ...['/careers.html', '/careers.html.br', '/careers.html.gz', '/careers/opengraph-image'],
  ...['/site.js.map', '/search.js.map', '/package.json', '/server.js', '/next.config.mjs'],
  ...['/.env', '/.env.local', '/.git/config', '/.next/BUILD_ID', '/.npmrc', '/.well-known/nope'],
  ...['/careers/.git/HEAD', '/README.md', '/redirects.json', '/deploy/redirects.json'],
])('%s is not found', async (path) => {
  const answer = await ask(origin, path);
  expect(answer.status).toBe(404);
  expect(answer.body.equals(readFileSync('out/404.html'))).toBe(true);
});

it('no map lies beside a script or a style', async () => {
  const { body } = await ask(origin, '/');
  const loaded = [...body.toString().matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)];
  expect(loaded.length).toBeGreaterThanOrEqual(2);
  for (const [, path = ''] of loaded) {
    expect((await ask(origin, `${path}.map`)).status).toBe(404);
    expect((await ask(origin, path)).body.toString()).not.toContain('sourceMappingURL');
  }
});
