import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

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
