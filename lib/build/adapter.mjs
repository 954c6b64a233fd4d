import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { clientComponents, filesBelow, renderedOnRequest } from './built-site.mjs';
import { htmlOnly } from './html-only.mjs';

/** The page whose HTML stands in for Next's own error pages, which carry inline styles. */
const errorPage = '/error-page';
const errorFiles = /(^|\/)(_global-error|500)\.html$/;

/** @typedef {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]} Build */

/** The HTML files that the build lists, of which each must have been rewritten. @param {Build['outputs']} outputs */
function listedPages({ prerenders, staticFiles }) {
  const prerendered = prerenders.map(({ fallback }) => fallback?.filePath ?? '');
  const paths = [...prerendered, ...staticFiles.map(({ filePath }) => filePath)];
  return paths.filter((path) => path.endsWith('.html'));
}

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'html-only',
  async onBuildComplete({ outputs, distDir, projectDir }) {
    const server = join(distDir, 'server');
    const files = filesBelow(server, /\.html$/);
    const name = (/** @type {string} */ path) => relative(projectDir, path);
    const standIn = outputs.prerenders.find(({ pathname }) => pathname === errorPage);
    const errorHtml = readFileSync(standIn?.fallback?.filePath ?? errorPage, 'utf8');
    const problems = [
      ...listedPages(outputs)
        .filter((path) => !files.includes(path))
        .map((path) => `${name(path)}: a page that was not rewritten`),
      ...renderedOnRequest(outputs).map((path) => `${path}: a page that is not static`),
      ...clientComponents(server).map((path) => `${path}: a client component would arrive dead`),
    ];
    for (const path of files) {
      const result = htmlOnly(errorFiles.test(path) ? errorHtml : readFileSync(path, 'utf8'));
      problems.push(...result.problems.map((problem) => `${name(path)}: ${problem}`));
      writeFileSync(path, result.html);
    }
    if (problems.length > 0) throw new Error(`HTML only:\n${problems.join('\n')}`);
    console.log(`HTML only: ${files.length} pages carry no framework script`);
  },
};

export default adapter;
