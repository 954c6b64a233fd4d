import type { VFile } from 'vfile';
import { fault } from '@/lib/check/faults';
import type { Prose } from '@/lib/check/paragraphs';

const acronym = /\b[A-Z][A-Z&]{1,5}\b/g;

/** Letters that everybody reads, numerals, and names that have no words behind them any more. */
const known = new Set(
  'US USA UK FBI COVID OK ID PDF II III IV VI TV AM PM GS DC CA NY TX OH DD LGBTQ PTSD HIV PHD PSYD NAADAC KFF AARP GI SF'.split(
    ' ',
  ),
);

/** Names that hold letters which nobody spells out. */
const names = /\bO\*?NET\b|\b42 CFR Part 2\b|\b\d+ CFR\b/g;

/**
 * Notes each acronym that the article never spells out. It is spelled out where it stands in brackets
 * after its words, "the Department of Veterans Affairs (VA)", or where its words follow it in brackets.
 */
export function checkAcronyms(
  file: VFile,
  paragraphs: readonly Prose[],
  explained: ReadonlySet<string>,
): void {
  const all = paragraphs.map(({ text }) => text).join('\n');
  const told = new Set<string>();
  for (const { text, place } of paragraphs)
    for (const [letters] of text.replace(names, '').matchAll(acronym)) {
      if (known.has(letters) || explained.has(letters) || told.has(letters)) continue;
      told.add(letters);
      const inBrackets = new RegExp(
        `\\((?:[^()]*\\b)?${letters}(?:s|\\b[^()]*)?\\)|\\b${letters}s? \\(`,
      );
      if (!inBrackets.test(all))
        fault(
          file,
          place,
          letters,
          'is never spelled out; write its words, then the letters in brackets',
        );
    }
}
