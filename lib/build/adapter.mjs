import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { htmlOnly } from './html-only.mjs';

/** The page whose HTML stands in for Next's own error pages, which carry inline styles. */
const errorPage = '/error-page';
const errorFiles = /(^|\/)(_global-error|500)\.html$/;

/** @typedef {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]} Build */

/** @param {string} folder @param {RegExp} name */
function filesBelow(folder, name) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Routes that Next would render on request: nothing may, since only prerendered HTML is rewritten. @param {Build['outputs']} outputs */
function unprerenderedPages({ appPages, pages, pagesApi, middleware, prerenders }) {
  const prerendered = new Set(
    prerenders.flatMap(({ parentOutputId, fallback }) =>
      fallback?.filePath?.endsWith('.html') ? [parentOutputId] : [],
    ),
  );
  const dynamic = [...appPages, ...pages, ...pagesApi, ...(middleware ? [middleware] : [])];
  return dynamic.filter(
    ({ id, pathname }) =>
      !pathname.endsWith('.rsc') && pathname !== '/_not-found' && !prerendered.has(id),
  );
}

/** Client components of ours: their scripts are dropped, so they would arrive dead. @param {string} serverFolder */
function clientComponents(serverFolder) {
  const manifests = filesBelow(serverFolder, /client-reference-manifest\.js$/);
  const modules = manifests.flatMap((file) => {
    const [, list = ''] =
      /"clientModules":(\{.*?\}\}|\{\}),"/s.exec(readFileSync(file, 'utf8')) ?? [];
    return [...list.matchAll(/"\[project\]\/([^"]+?)"/g)].map(([, path = '']) => path);
  });
  return [...new Set(modules)].filter((path) => !path.startsWith('node_modules/'));
}

/** @param {Build} build */
function htmlFiles({ outputs, distDir }) {
  const found = new Set(filesBelow(join(distDir, 'server'), /\.html$/));
  const listed = [
    ...outputs.prerenders.map(({ fallback }) => fallback?.filePath ?? ''),
    ...outputs.staticFiles.map(({ filePath }) => filePath),
  ].filter((path) => path.endsWith('.html'));
  const missed = listed.filter((path) => !found.has(path));
  return { files: [...found], missed };
}

/** @type {import('next').NextAdapter} */
const adapter = {
  name: 'html-only',
  async onBuildComplete(build) {
    const { outputs, distDir, projectDir } = build;
    const { files, missed } = htmlFiles(build);
    const name = (/** @type {string} */ path) => relative(projectDir, path);
    const problems = [
      ...missed.map((path) => `${name(path)}: a page that was not rewritten`),
      ...unprerenderedPages(outputs).map(
        ({ pathname }) => `${pathname}: a page that is not static`,
      ),
      ...clientComponents(join(distDir, 'server')).map(
        (path) => `${path}: a client component; its script would never arrive`,
      ),
    ];
    const standIn = outputs.prerenders.find(({ pathname }) => pathname === errorPage);
    const errorHtml = readFileSync(standIn?.fallback?.filePath ?? '', 'utf8');
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
