import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './built-site.mjs';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** What is worth compressing; pictures and the typeface are compressed already. */
const texts = /\.(html|css|js|json|xml|txt|md|svg|csv|webmanifest)$/;

/** The file of an address in the mirror: a page is a `.html` file. @param {string} pathname @param {boolean} isPage */
export function mirrorFile(pathname, isPage) {
  const path = pathname === '/' ? '/index' : pathname;
  return `${path.slice(1)}${isPage ? '.html' : ''}`;
}

/** Brotli and gzip beside a file, each only where it is smaller. @param {string} path */
async function compress(path) {
  const bytes = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), deflate(bytes, { level: 9 })]);
  for (const [ending, packed] of /** @type {const} */ ([
    ['br', br],
    ['gz', gz],
  ]))
    if (packed.length < bytes.length) writeFileSync(`${path}.${ending}`, packed);
}

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
  const waiting = filesBelow(folder, texts);
  const worker = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await compress(path);
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, worker));
  return filesBelow(folder, /./).length;
}
