import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from './built-site.mjs';
import { onEveryCore } from './on-every-core.mjs';

/** The file of an address in the mirror: a page is a `.html` file. @param {string} pathname @param {boolean} isPage */
export function mirrorFile(pathname, isPage) {
  const path = pathname === '/' ? '/index' : pathname;
  return `${path.slice(1)}${isPage ? '.html' : ''}`;
}

/**
 * Brotli at its best takes longer than all the rest of a large build together, so from 1,000 files on
 * it works at a quality that is 15 times faster and leaves a guide a tenth larger.
 *
 * @param {number} files
 */
const qualityFor = (files) => (files < 1000 ? 10 : 6);

/**
 * Writes the whole site as plain files into `folder`, brotli and gzip beside each, for any static host.
 * `pages` are addresses and the files that the build made of them.
 *
 * @param {string} folder
 * @param {readonly { pathname: string, path: string }[]} pages
 * @param {{ assets: string, publicFolder: string, notFound: string }} others
 */
export async function writeMirror(folder, pages, { assets, publicFolder, notFound }) {
  rmSync(folder, { recursive: true, force: true });
  const all = (/** @type {string} */ from, /** @type {RegExp} */ name, below = '') =>
    filesBelow(from, name).map((path) => ({ from: path, file: join(below, relative(from, path)) }));
  const files = [
    ...all(publicFolder, /./),
    // The framework's scripts stay behind: no page asks for them.
    ...all(assets, /(?<!\.js)$/, '_next/static'),
    ...[...pages, { pathname: '/404', path: notFound }].map(({ pathname, path }) => ({
      from: path,
      file: mirrorFile(pathname, path.endsWith('.html')),
    })),
  ];
  const quality = qualityFor(files.length);
  await onEveryCore(
    new URL('./lay.mjs', import.meta.url),
    files.map(({ from, file }) => ({ from, to: join(folder, file), quality })),
  );
  return filesBelow(folder, /./).length;
}
