import type { VFile } from 'vfile';
import { fault, fileStart, type Place } from '@/lib/check/faults';
import { yamlTokens } from '@/lib/check/yaml-tokens';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Notes what YAML, by which places are found, allows and JSON does not: the site reads these files as
 * JSON. Commas behind the last entry and comments are shown where they stand.
 */
export function checkJsonSyntax(file: VFile): void {
  const text = String(file.value);
  if (isJson(text)) return;
  const before = file.messages.length;
  let comma: Place | undefined;
  for (const token of yamlTokens(text)) {
    if (token.text.startsWith('#')) {
      fault(file, token.place, 'syntax', 'JSON holds no comments; delete it');
      continue;
    }
    if (/^[\]}]/.test(token.text) && comma !== undefined)
      fault(file, comma, 'syntax', 'a comma behind the last entry; delete the comma');
    if (token.text === ',') comma = token.place;
    else if (token.text.trim() !== '') comma = undefined;
  }
  if (file.messages.length === before)
    fault(file, fileStart, 'syntax', 'is no JSON; put every key and text in double quotes');
}
