import { readFileSync, writeFileSync } from 'node:fs';
import { htmlOnly } from './html-only.mjs';

/**
 * Rewrites a prerendered page in its place; gives back what is wrong with it.
 *
 * @param {string} path
 * @returns {string[]}
 */
export function work(path) {
  const { html, problems } = htmlOnly(readFileSync(path, 'utf8'));
  writeFileSync(path, html);
  return problems;
}
