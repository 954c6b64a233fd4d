import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { placeholder } from '@/lib/articles/template';
import { fault, fileStart } from '@/lib/check/faults';
import { dataFiles } from '@/lib/schema/data-files';

const kinds = {
  career: /^content\/careers\/[^/]+\.md$/,
  advice: /^content\/advice\/[^/]+\.md$/,
  page: /^content\/pages\/[^/]+\.md$/,
  data: new RegExp(`^content/data/(${Object.keys(dataFiles).join('|')})\\.json$`),
  manual: /^content\/README\.md$/,
} as const;
export type Kind = keyof typeof kinds;

/** Files as their publishers issued them, which `npm run data` checks by checksum. */
const official = 'content/data/official/';

/** What an editor or a system leaves beside a file: locks, swap files, `.DS_Store`, backups. */
const isLeftover = (path: string) => /(^|\/)\.|~$/.test(path);

/** Every file below `content/` that is ours, sorted, with its bytes; a dead link has none. */
export function contentFiles(root: string): VFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith(official) && !isLeftover(path))
    .sort()
    .map((path) => {
      const full = join(root, path);
      return new VFile(existsSync(full) ? { path, value: readFileSync(full) } : { path });
    });
}

/** What a file is by its path; undefined for a stray one, which is a fault. */
export function kindOf(file: VFile): Kind | undefined {
  const found = Object.entries(kinds).find(([, pattern]) => pattern.test(file.path));
  if (found) return found[0] as Kind;
  const remedy = 'nothing reads this file; move it to where the manual says, or delete it';
  fault(file, fileStart, 'file', remedy);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded({ value }: VFile): string | undefined {
  try {
    return value instanceof Uint8Array ? decoder.decode(value) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes the text of a file out of its bytes; false where they are none. A byte order mark or the line
 * ends of Windows are a fault, but what follows is checked all the same.
 */
export function readText(file: VFile): boolean {
  const text = decoded(file);
  if (text === undefined) {
    fault(file, fileStart, 'file', 'is not UTF-8; save it as UTF-8');
    return false;
  }
  if (text.startsWith('\ufeff'))
    fault(file, fileStart, 'file', 'begins with a byte order mark; save it as UTF-8 without one');
  if (text.includes('\r\n'))
    fault(file, fileStart, 'file', 'its lines end in CR LF; save it with LF line ends');
  file.value = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  return true;
}

/** Notes what is left of the template that `npm run new` writes. */
export function checkPlaceholders(file: VFile): void {
  for (const [index, line] of String(file.value).split('\n').entries()) {
    const column = line.indexOf(placeholder) + 1;
    if (column > 0)
      fault(file, { line: index + 1, column }, 'template', 'write the text, or delete this part');
  }
}

/** The front matter's text, from the second line on; a fault where the file has none. */
export function frontMatterText(file: VFile): string | undefined {
  const lines = String(file.value).split('\n');
  if (lines[0] !== '---') {
    fault(file, fileStart, 'file', 'the first line must be exactly `---`, with nothing around it');
    return undefined;
  }
  const end = lines.indexOf('---', 1);
  if (end < 0) {
    fault(file, fileStart, 'front matter', 'is never closed; add a line that is exactly `---`');
    return undefined;
  }
  return lines.slice(1, end).join('\n');
}
