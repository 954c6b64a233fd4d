import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { htmlOnly } from './html-only.mjs';

/**
 * Drops what Next wrote beside a page for its router, which is the page three times more. The server
 * would read and keep it all; nothing asks for it, and the guard answers whoever does.
 *
 * @param {string} page
 */
function dropRouterData(page) {
  const beside = (/** @type {string} */ ending) => page.replace(/\.html$/, ending);
  rmSync(beside('.segments'), { recursive: true, force: true });
  // The server takes a page without one for lost, but not one that is empty.
  if (existsSync(beside('.rsc'))) writeFileSync(beside('.rsc'), '');
  if (!existsSync(beside('.meta'))) return;
  const { segmentPaths: _, ...meta } = JSON.parse(readFileSync(beside('.meta'), 'utf8'));
  writeFileSync(beside('.meta'), JSON.stringify(meta));
}

/**
 * Rewrites a prerendered page in its place; gives back what is wrong with it.
 *
 * @param {string} path
 * @returns {string[]}
 */
export function work(path) {
  const { html, problems } = htmlOnly(readFileSync(path, 'utf8'));
  writeFileSync(path, html);
  dropRouterData(path);
  return problems;
}
