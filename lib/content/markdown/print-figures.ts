import type { Paragraph, PhrasingContent, Root, TableRow } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { visit } from 'unist-util-visit';
import { type Figure, type Figures, figureNamed } from '@/lib/content/figure';
import { tokenMark } from '@/lib/content/markdown/marks';
import { count, dollars, dollarsAndCents, percent, period, topCoded } from '@/lib/format';

const print = { dollars, 'dollars-an-hour': dollarsAndCents, jobs: count, percent } as const;

function words(figure: Figure): string {
  return figure.value === 'top' ? topCoded : print[figure.unit](figure.value);
}

function data(figure: Figure): PhrasingContent {
  const hProperties = { value: String(figure.value) };
  return {
    type: 'emphasis',
    children: [{ type: 'text', value: words(figure) }],
    data: { hName: 'data', hProperties },
  };
}

/**
 * Prints every token of a guide. In each paragraph or table row, the first figure of a data set and
 * period carries that period and a citation of its source. Throws for an unknown token, which the
 * judge has reported before with its line.
 */
export function printFigures(figures: Figures) {
  return (tree: Root): void => {
    visit(tree, ['paragraph', 'tableRow'], (node) => {
      const block = node as Paragraph | TableRow;
      const dated = new Set<string>();
      findAndReplace(block, [
        tokenMark,
        (_: string, expression: string) => {
          const figure = figureNamed(expression, figures);
          if ('problem' in figure) throw new Error(`{{${expression}}}: ${figure.problem}`);
          const key = `${figure.source} ${figure.period}`;
          if (dated.has(key)) return [data(figure)];
          dated.add(key);
          const note = ` (${period(figure.period)})[^${figure.source}]`;
          return [data(figure), { type: 'text', value: note }];
        },
      ]);
    });
  };
}
