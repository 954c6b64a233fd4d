import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]['outputs']} Outputs */

/** Every file below a folder whose name fits, whole paths. @param {string} folder @param {RegExp} name */
export function filesBelow(folder, name) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * The paths of routes that Next would render on request. There may be none, since only prerendered
 * HTML is rewritten.
 *
 * @param {Pick<Outputs, 'appPages' | 'pages' | 'pagesApi' | 'middleware' | 'prerenders'>} outputs
 */
export function renderedOnRequest({ appPages, pages, pagesApi, middleware, prerenders }) {
  const prerendered = new Set(
    prerenders.flatMap(({ parentOutputId, fallback }) =>
      fallback?.filePath?.endsWith('.html') ? [parentOutputId] : [],
    ),
  );
  return [...appPages, ...pages, ...pagesApi, ...(middleware ? [middleware] : [])]
    .filter(({ id, pathname }) => !pathname.endsWith('.rsc') && !prerendered.has(id))
    .map(({ pathname }) => pathname)
    .filter((pathname) => pathname !== '/_not-found');
}

/**
 * Client components of ours, as paths from the root of the project. There may be none: their scripts
 * are dropped, so they would arrive dead.
 *
 * @param {string} serverFolder
 */
export function clientComponents(serverFolder) {
  const modules = filesBelow(serverFolder, /client-reference-manifest\.js$/).flatMap((file) => {
    const [, list = ''] =
      /"clientModules":\{(.*?)\},"\w+":/s.exec(readFileSync(file, 'utf8')) ?? [];
    return [...list.matchAll(/"\[project\]\/([^"]+?)(?: <module evaluation>)?":/g)];
  });
  const paths = new Set(modules.map(([, path = '']) => path));
  return [...paths].filter((path) => !path.startsWith('node_modules/'));
}
