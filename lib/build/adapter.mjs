import { copyFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { clientComponents, filesBelow, renderedOnRequest } from './built-site.mjs';
import { writeMirror } from './mirror.mjs';
import { onEveryCore } from './on-every-core.mjs';

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

/** What is prerendered but is no address of the site. */
const hidden = /^\/(_|404$|500$|error-page$)/;

/** Every address that the build made a file of, and the file. @param {Build['outputs']} outputs */
function servedFiles({ prerenders, staticFiles }) {
  return [
    ...prerenders.map(({ pathname, fallback }) => ({ pathname, path: fallback?.filePath ?? '' })),
    ...staticFiles.map(({ pathname, filePath }) => ({ pathname, path: filePath })),
  ].filter(({ path }) => /\.(html|body)$/.test(path));
}

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'html-only',
  async onBuildComplete({ outputs, distDir, projectDir }) {
    const server = join(distDir, 'server');
    const files = filesBelow(server, /\.html$/);
    const name = (/** @type {string} */ path) => relative(projectDir, path);
    const standIn = outputs.prerenders.find(({ pathname }) => pathname === errorPage);
    const errorHtml = standIn?.fallback?.filePath ?? errorPage;
    for (const path of files.filter((each) => errorFiles.test(each))) copyFileSync(errorHtml, path);
    const rewritten = new Set(files);
    const problems = [
      ...listedPages(outputs)
        .filter((path) => !rewritten.has(path))
        .map((path) => `${name(path)}: a page that was not rewritten`),
      ...renderedOnRequest(outputs).map((path) => `${path}: a page that is not static`),
      ...clientComponents(server).map((path) => `${path}: a client component would arrive dead`),
    ];
    /** @type {string[][]} */
    const found = await onEveryCore(new URL('./rewrite.mjs', import.meta.url), files);
    problems.push(
      ...files.flatMap((path, at) => (found[at] ?? []).map((each) => `${name(path)}: ${each}`)),
    );
    if (problems.length > 0) throw new Error(`HTML only:\n${problems.join('\n')}`);
    console.log(`HTML only: ${files.length} pages carry no framework script`);
    const served = servedFiles(outputs).filter(({ pathname }) => !hidden.test(pathname));
    const count = await writeMirror(join(projectDir, 'out'), served, {
      assets: join(distDir, 'static'),
      publicFolder: join(projectDir, 'public'),
      notFound: files.find((path) => /(^|\/)_not-found\.html$/.test(path)) ?? '',
    });
    console.log(`Mirror: ${count} files in out/`);
  },
};

export default adapter;
