import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The address of a file below the folder of the site. */
function addressOf(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\.html$/, '').replace(/^\/index$/, '/');
}

/**
 * Every address of the site and a weak tag made from the bytes of its file, so that two copies of one
 * build agree and a file that did not change keeps its tag from build to build.
 */
export function etagsOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name));
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('base64url');
      return [addressOf(relative(folder, path)), `W/"${hash.slice(0, 22)}"`];
    }),
  );
}
