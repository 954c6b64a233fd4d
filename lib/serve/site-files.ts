import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { mediaTypeOf } from '@/lib/serve/response-headers';

/** What is sent with a file: a weak tag of its bytes, and its media type where its ending tells none. */
export type SiteFile = { readonly etag: string; readonly type: string | undefined };

const html = 'text/html; charset=utf-8';

/**
 * Every address of the site and its file. Two copies of one build agree on the tags, and a file that did
 * not change keeps its tag from build to build.
 */
export function readSiteFiles(folder: string): ReadonlyMap<string, SiteFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name));
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      const hash = createHash('sha256').update(readFileSync(file)).digest('base64url');
      const type = path.endsWith('.html') ? html : mediaTypeOf(path);
      const address = path.replace(/\.html$/, '').replace(/^\/index$/, '/');
      return [address, { etag: `W/"${hash.slice(0, 22)}"`, type }];
    }),
  );
}
