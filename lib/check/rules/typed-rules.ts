import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { citationPattern } from '@/lib/articles/compile/patterns';
import { fault, placeOf } from '@/lib/check/faults';

const number = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|ten|twelve|eighteen|twenty-four|forty|fifty|sixty|eighty|hundred|thousand)`;

/** Hours of a course or of work under supervision, not of a working week. */
const hours = new RegExp(
  `\\b${number}[ -]hours?\\b(?! (?:a|per|each) (?:day|week|month|shift))`,
  'i',
);
const fee = /(?:\$\d|\b\d[\d,]* dollars\b)/i;
const feeWords =
  /\b(?:fees?|apply|applying|applications?|exams?|tests?|course|training|renew\w*|certif\w*|licens\w*)\b/i;
const span = new RegExp(`\\b${number}[ -](?:months?|years?)\\b`, 'i');
const recoveryWords = /\b(?:recovery|sober|sobriety|abstinen\w*|clean)\b/i;

/** What kind of a state's rule a sentence types, or undefined. `states` are names of states. */
export function typedRule(sentence: string, states: readonly string[]): string | undefined {
  if (sentence.includes('{{')) return undefined;
  const state = states.find((name) => new RegExp(`\\b${name}\\b`).test(sentence));
  if (state === undefined) return undefined;
  if (hours.test(sentence)) return `hours of ${state}`;
  if (fee.test(sentence) && feeWords.test(sentence)) return `a fee of ${state}`;
  if (span.test(sentence) && recoveryWords.test(sentence)) return `a time in recovery of ${state}`;
  return undefined;
}

/**
 * Notes every sentence, and every row of a table, that types a state's hours, fee or time in recovery.
 * A rule lives once, in the data set of credentials; a guide prints it by a token or links to the
 * state.
 */
export function checkTypedRules(file: VFile, tree: Root, states: readonly string[]): void {
  visit(tree, (block) => {
    if (block.type !== 'paragraph' && block.type !== 'tableRow') return;
    const cells =
      block.type === 'tableRow'
        ? block.children.map((cell) => textOf(cell)).join(' · ')
        : undefined;
    const text = (cells ?? textOf(block)).replaceAll(citationPattern, '');
    const sentences = cells === undefined ? text.split(/(?<=[.?!])\s+/) : [text];
    for (const sentence of sentences) {
      const rule = typedRule(sentence, states);
      if (rule === undefined) continue;
      const remedy =
        'is typed; print the range by a token such as {{rule.training_hours peer-specialist}}, or link to the state';
      fault(file, placeOf(block), rule, remedy);
    }
  });
}
