import type { VFile } from 'vfile';
import { fault } from '@/lib/check/faults';
import { type YamlToken, yamlTokens } from '@/lib/check/yaml-tokens';

/** How a line of front matter would lose a part of it, or print what nobody meant. */
function problemOf({ text, before, isPlainText }: YamlToken): string | undefined {
  if (text.startsWith('#') && before.trim() !== '')
    return 'a number sign after a space ends the line; put the whole text in straight quotes';
  if (isPlainText && /^[“”„‘]/.test(text))
    return 'curly quotes are printed; take them away, or put the text in straight quotes';
  return undefined;
}

/** Notes comments behind a value, which swallow the rest of it, and curly quotes around one. */
export function checkFrontMatterSyntax(file: VFile, text: string, firstLine: number): void {
  for (const token of yamlTokens(text, firstLine)) {
    const problem = problemOf(token);
    if (problem !== undefined) fault(file, token.place, 'front matter', problem);
  }
}
