import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { placeholder } from '@/lib/articles/template';
import { fault, fileStart } from '@/lib/check/faults';
import { dataFiles } from '@/lib/schema/data-files';
import { hidden } from '@/lib/schema/primitives';

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

/** Every file below `content/` that is ours, sorted, with the text it holds. */
export function contentFiles(root: string): VFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith(official))
    .sort()
    .map((path) => new VFile({ path, value: readFileSync(join(root, path)) }));
}

/** What a file is by its path; undefined for a stray one, which is a fault. */
export function kindOf(file: VFile): Kind | undefined {
  const found = Object.entries(kinds).find(([, pattern]) => pattern.test(file.path));
  if (found) return found[0] as Kind;
  const remedy = 'nothing reads this file; move it to where the manual says, or delete it';
  fault(file, fileStart, 'file', remedy);
}

/** Makes the text of a file out of its bytes; a fault and false where they are not UTF-8. */
export function isText(file: VFile): boolean {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    file.value = decoder.decode(file.value as Uint8Array);
    return true;
  } catch {
    fault(file, fileStart, 'file', 'is not UTF-8; save it as UTF-8');
    return false;
  }
}

const hiddenCharacter = new RegExp(`(?![\\n\\r\\t])[${hidden}]`, 'u');

/** Notes characters that nobody sees: one control character breaks the whole feed. */
export function judgeCharacters(file: VFile): void {
  for (const [index, line] of String(file.value).split('\n').entries()) {
    const [found = ''] = hiddenCharacter.exec(line) ?? [];
    if (found === '') continue;
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const place = { line: index + 1, column: line.indexOf(found) + 1 };
    fault(file, place, 'character', `U+${code} is not seen; delete it`);
  }
}

/** Notes what is left of the template that `npm run new` writes. */
export function judgePlaceholders(file: VFile): void {
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
