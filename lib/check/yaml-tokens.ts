import { Lexer } from 'yaml';
import type { Place } from '@/lib/check/faults';

/** A piece of YAML as it is written, and where it stands. */
export type YamlToken = {
  readonly text: string;
  readonly place: Place;
  /** What stands before it on its line. */
  readonly before: string;
  readonly isPlainText: boolean;
};

/** The marks by which the lexer announces what follows; they are no part of the text. */
const startOfText = '\u001f';
const marks = new Set(['\u0002', '\u0018', startOfText]);

/** The tokens of YAML or JSON that starts at `firstLine` of its file. */
export function yamlTokens(source: string, firstLine = 1): readonly YamlToken[] {
  const tokens: YamlToken[] = [];
  let line = firstLine;
  let before = '';
  let last = '';
  for (const text of new Lexer().lex(source)) {
    if (!marks.has(text)) {
      const place = { line, column: before.length + 1 };
      tokens.push({ text, place, before, isPlainText: last === startOfText });
      const lines = text.split('\n');
      line += lines.length - 1;
      before = lines.length > 1 ? (lines.at(-1) ?? '') : before + text;
    }
    last = text;
  }
  return tokens;
}
