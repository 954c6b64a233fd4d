import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './built-site.mjs';
import { onEveryCore } from './on-every-core.mjs';

/** What is worth compressing; pictures and the typeface are compressed already. */
const texts = /\.(html|css|js|json|xml|txt|md|svg|csv|webmanifest)$/;

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
  mkdirSync(folder, { recursive: true });
  cpSync(publicFolder, folder, { recursive: true });
  // The framework's scripts stay behind: no page asks for them.
  const filter = (/** @type {string} */ path) => !path.endsWith('.js');
  cpSync(assets, join(folder, '_next/static'), { recursive: true, filter });
  for (const { pathname, path } of [...pages, { pathname: '/404', path: notFound }]) {
    const target = join(folder, mirrorFile(pathname, path.endsWith('.html')));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(path, target);
  }
  const packable = filesBelow(folder, texts);
  const quality = qualityFor(packable.length);
  await onEveryCore(
    new URL('./compress.mjs', import.meta.url),
    packable.map((path) => ({ path, quality })),
  );
  return filesBelow(folder, /./).length;
}
