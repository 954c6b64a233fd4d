import type { Nodes, Paragraph, PhrasingContent, Root, TableRow } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { eachNode } from '@/lib/articles/compile/each-node';
import { tokenMark } from '@/lib/articles/compile/marks';
import { type Figure, type Figures, figureNamed } from '@/lib/data/token';
import { count, dollars, dollarsAndCents, percent, period, topCoded } from '@/lib/text/format';

const print = { dollars, 'dollars-an-hour': dollarsAndCents, jobs: count, percent } as const;

/** A figure as a reader reads it. */
export function figureWords(figure: Figure): string {
  return figure.value === 'top' ? topCoded : print[figure.unit](figure.value);
}

function data(figure: Figure): PhrasingContent {
  const hProperties = { value: String(figure.value) };
  return {
    type: 'emphasis',
    children: [{ type: 'text', value: figureWords(figure) }],
    data: { hName: 'data', hProperties },
  };
}

/** The figure of a token; throws for an unknown one, which the judge has reported with its line. */
export function figureCalled(expression: string, figures: Figures): Figure {
  const figure = figureNamed(expression, figures);
  if ('problem' in figure) throw new Error(`{{${expression}}}: ${figure.problem}`);
  return figure;
}

/** The period and citation of a figure, empty where `dated` says that the block has them already. */
export function noteOn(figure: Figure, dated: Set<string>): string {
  const key = `${figure.source} ${figure.period}`;
  if (dated.has(key)) return '';
  dated.add(key);
  return ` (${period(figure.period)})[^${figure.source}]`;
}

/** The paragraphs and table rows in which those letters stand. */
function blocksWith(letters: string, tree: Root): Iterable<Paragraph | TableRow> {
  const blocks = new Set<Paragraph | TableRow>();
  let block: Paragraph | TableRow | undefined;
  eachNode<Nodes>(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableRow') block = node;
    if (block && node.type === 'text' && node.value.includes(letters)) blocks.add(block);
  });
  return blocks;
}

/**
 * Prints every token of a guide. In each paragraph or table row, the first figure of a data set and
 * period carries that period and a citation of its source.
 */
export function printFigures(figures: Figures) {
  return (tree: Root): void => {
    for (const block of blocksWith('{{', tree)) {
      const dated = new Set<string>();
      findAndReplace(block, [
        tokenMark,
        (_: string, expression: string) => {
          const figure = figureCalled(expression, figures);
          return [data(figure), { type: 'text', value: noteOn(figure, dated) }];
        },
      ]);
    }
  };
}
