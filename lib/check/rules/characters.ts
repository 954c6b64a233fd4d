import type { VFile } from 'vfile';
import { fault } from '@/lib/check/faults';
import { hidden } from '@/lib/schema/primitives';

const pattern = new RegExp(`(?![\\n\\t])[${hidden}]`, 'u');

/**
 * Notes characters that nobody sees: one control breaks the whole feed, and the rest make words that
 * the search does not find and headings that are none.
 */
export function checkCharacters(file: VFile): void {
  for (const [index, line] of String(file.value).split('\n').entries()) {
    const [found = ''] = pattern.exec(line) ?? [];
    if (found === '') continue;
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const place = { line: index + 1, column: line.indexOf(found) + 1 };
    const remedy = /\p{Zs}/u.test(found)
      ? 'is no plain space; write one'
      : 'is not seen; delete it';
    fault(file, place, 'character', `U+${code} ${remedy}`);
  }
}
