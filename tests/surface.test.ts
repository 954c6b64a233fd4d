import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { filesBelow } from '@/lib/build/built-site.mjs';
import { ask } from '@/tests/support/ask';
import { type Front, startFront } from '@/tests/support/nginx';

let front: Front;
beforeAll(async () => {
  front = await startFront();
});
afterAll(() => front?.stop());

/** What the framework would run for a request, read from what the build says of itself. */
const read = <Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> =>
  schema.parse(JSON.parse(readFileSync(path, 'utf8')));

const nothing = z.strictObject({});
const none = z.array(z.unknown()).length(0);

it('has no Server Action', () => {
  const Actions = z.object({ node: nothing, edge: nothing });
  expect(() => read('.next/server/server-reference-manifest.json', Actions)).not.toThrow();
});

it('has no middleware and no function at the edge', () => {
  const Middleware = z.object({
    middleware: nothing,
    functions: nothing,
    sortedMiddleware: none,
  });
  expect(() => read('.next/server/middleware-manifest.json', Middleware)).not.toThrow();
});

it('has no rewrite', () => {
  const Routes = z.object({
    rewrites: z.object({ beforeFiles: none, afterFiles: none, fallback: none }),
  });
  expect(() => read('.next/routes-manifest.json', Routes)).not.toThrow();
});

it('has no image optimizer', () => {
  const Images = z.object({ images: z.object({ unoptimized: z.literal(true) }) });
  expect(() => read('.next/images-manifest.json', Images)).not.toThrow();
});

it('makes no page or picture on request: each address of a route is made by the build', () => {
  const Prerendered = z.object({
    dynamicRoutes: z.record(z.string(), z.object({ fallback: z.literal(false) })),
  });
  const { dynamicRoutes } = read('.next/prerender-manifest.json', Prerendered);
  expect(Object.keys(dynamicRoutes)).toContain('/share/[image]');
});

it('keeps no page a second time for the router of the framework', () => {
  const forRouter = filesBelow('.next/server', /\.rsc$/);
  expect(forRouter.length).toBeGreaterThan(200);
  expect(forRouter.filter((path) => statSync(path).size > 0)).toEqual([]);
});

describe.each(['the site', 'the front'])(
  '%s has no more addresses than pages and files:',
  (name) => {
    it.each([
      ...[
        '/_next/image',
        '/_next/image?url=%2Ficons%2F180.png&w=64&q=75',
        '/_next/data/site/index.json',
      ],
      ...[
        '/_next/static/site/_buildManifest.js',
        '/_next/webpack-hmr',
        '/_error',
        '/_global-error',
      ],
      ...[
        '/_not-found',
        '/error-page',
        '/index',
        '/%69ndex',
        '/404',
        '/500',
        '/middleware',
        '/api',
      ],
      ...['/index.rsc', '/careers.rsc', '/careers.segments/_tree.segment.rsc', '/careers/[slug]'],
      ...['/careers.html', '/careers.html.br', '/careers.html.gz', '/careers/opengraph-image'],
      ...['/site.js.map', '/search.js.map', '/package.json', '/server.js', '/next.config.mjs'],
      ...[
        '/.env',
        '/.env.local',
        '/.git/config',
        '/.next/BUILD_ID',
        '/.npmrc',
        '/.well-known/nope',
      ],
      ...['/.contentlayer/redirects.json', '/careers/.git/HEAD', '/guard/guard.mjs', '/README.md'],
    ])('%s is not found', async (path) => {
      const answer = await ask(name === 'the site' ? inject('origin') : front.origin, path);
      expect(answer.status).toBe(404);
      expect(answer.body.equals(readFileSync('out/404.html'))).toBe(true);
    });

    it('no map lies beside a script or a style', async () => {
      const origin = name === 'the site' ? inject('origin') : front.origin;
      const { body } = await ask(origin, '/');
      const loaded = [...body.toString().matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js))"/g)];
      expect(loaded.length).toBeGreaterThanOrEqual(2);
      for (const [, path = ''] of loaded) {
        expect((await ask(origin, `${path}.map`)).status).toBe(404);
        expect((await ask(origin, path)).body.toString()).not.toContain('sourceMappingURL');
      }
    });
  },
);
