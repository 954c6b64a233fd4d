import { readFile, writeFile } from 'node:fs/promises';
import { compress, qualityFor, texts } from '@/lib/build/compress';
import { copyIcons } from '@/lib/build/copy-icons';
import { dropFrameworkFiles } from '@/lib/build/drop-framework-files';
import { filesBelow } from '@/lib/build/files-below';
import { inParallel } from '@/lib/build/in-parallel';
import { siteUrlNotice } from '@/lib/build/site-url-notice';
import { staticHtml } from '@/lib/build/static-html';
import { writeRedirects } from '@/lib/build/write-redirects';
import { site } from '@/lib/pages/site';
import { files } from '@/lib/serve/files';

/**
 * The last step of `npm run build`: makes of what Next exported the site that is served. Pages lose the
 * framework's scripts, what only they read goes, texts are compressed, and the servers get their rules.
 */
dropFrameworkFiles(files.site);
copyIcons(files.site);
const pages = filesBelow(files.site, /\.html$/);
const problems: string[] = [];
await inParallel(pages, async (path) => {
  const page = staticHtml(await readFile(path, 'utf8'));
  problems.push(...page.problems.map((problem) => `${path}: ${problem}`));
  await writeFile(path, page.html);
});
if (problems.length > 0) {
  console.error(
    `${problems.sort().join('\n')}\nA page is HTML alone: take these out of its source`,
  );
  process.exit(1);
}
const compressible = filesBelow(files.site, texts);
const quality = qualityFor(compressible.length);
await inParallel(compressible, (path) => compress(path, quality));
writeRedirects();
console.log(`${files.site}/: ${pages.length} pages without a script of the framework`);
const notice = siteUrlNotice(process.env, site.url.origin);
if (notice !== undefined) console.warn(notice);
