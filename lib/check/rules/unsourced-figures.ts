import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { citationPattern, tokenPattern } from '@/lib/articles/compile/patterns';
import { fault, placeOf } from '@/lib/check/faults';

/** Names that hold a digit and state no figure. An editor may add to this list. */
const names = [
  /\b988\b/g,
  /\b[Ff]irst 30 days\b/g,
  /\b24\/7\b/g,
  /\b12-step\b/gi,
  /\bGuidelines \(WCAG\) \d\.\d\b/g,
  /\b42 CFR Part 2\b/g,
  /\b\d{3,4}\([a-z]\)(\(\d\))?/g,
  /\b[A-Z]\d{4}\b/g,
  /\bSection \d+\b/g,
  /\b(Title|Part|Level|Schedule) [IVX\d]+\b/g,
  /\bI\/DD\b/g,
];

const amounts =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|thousand|million|dozen';
const units = 'hours?|days?|weeks?|months?|years?|dollars?|cents?|percent|states?|jobs?';
const spelled = new RegExp(`\\b(${amounts})([ -](${amounts}))*[ -](${units})\\b`, 'i');
const digits = /\$?\d[\d,.]*(?:st|nd|rd|th)?(?:\s?%| percent)?/;

/** Blanks out, so that what is left keeps its places. */
const blank = (text: string, mark: RegExp) =>
  text.replace(mark, (found) => ' '.repeat(found.length));

/** The first figure of a text that no citation follows, or undefined. */
export function unsourcedFigure(text: string): string | undefined {
  const last = [...text.matchAll(citationPattern)].at(-1)?.index ?? -1;
  const bare = [tokenPattern, citationPattern, ...names].reduce(blank, text);
  const tail = bare.slice(last + 1);
  return digits.exec(tail)?.[0] ?? spelled.exec(tail)?.[0];
}

const blocks = new Set<string>(['paragraph', 'tableRow', 'heading'] satisfies Nodes['type'][]);

/**
 * Notes every figure in a paragraph, list item or table row that is neither a token nor followed by
 * a citation in the same block. A heading holds no figures at all.
 */
export function checkFigures(file: VFile, tree: Root): void {
  visit(tree, (block) => {
    if (!blocks.has(block.type)) return;
    const text = textOf(block).replace(/\{#[^}]*\}\s*$/, '');
    const figure = unsourcedFigure(text);
    if (figure === undefined) return;
    const remedy =
      block.type === 'heading'
        ? 'a heading holds no figures; move it into the text'
        : 'has no source; use a token, or put a footnote [^source-id] after it';
    fault(file, placeOf(block), `figure "${figure.trim()}"`, remedy);
  });
}
