import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clientComponents, renderedOnRequest } from '@/lib/build/built-site.mjs';

it('finds a client component of ours among those of the framework', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'app'));
  const modules = {
    '[project]/node_modules/next/dist/client/link.js': { id: 1 },
    '[project]/components/menu.tsx <module evaluation>': { id: 2 },
    '[project]/components/menu.tsx': { id: 2 },
  };
  const manifest = JSON.stringify({ clientModules: modules, ssrModuleMapping: {} });
  writeFileSync(
    join(folder, 'app/page_client-reference-manifest.js'),
    `globalThis.__RSC_MANIFEST["/page"] = ${manifest}`,
  );
  expect(clientComponents(folder)).toEqual(['components/menu.tsx']);
});

it('finds a page that is not prerendered, and a route of the old router', () => {
  const page = (id: string, pathname: string) => ({ id, pathname });
  const outputs = {
    appPages: [page('a', '/a'), page('a.rsc', '/a.rsc'), page('b', '/b'), page('n', '/_not-found')],
    pages: [],
    pagesApi: [page('api', '/api/x')],
    prerenders: [{ parentOutputId: 'a', fallback: { filePath: '/x/a.html' } }],
  };
  expect(renderedOnRequest(outputs as never)).toEqual(['/b', '/api/x']);
});
