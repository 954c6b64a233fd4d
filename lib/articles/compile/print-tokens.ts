import type { Paragraph, PhrasingContent, Root, TableRow } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { visit } from 'unist-util-visit';
import { tokenPattern } from '@/lib/articles/compile/patterns';
import type { RulePhrase } from '@/lib/data/rule-token';
import { type Figure, type Figures, figureNamed } from '@/lib/data/token';
import { count, dollars, dollarsAndCents, percent, period, topCoded } from '@/lib/text/format';

const print = { dollars, 'dollars-an-hour': dollarsAndCents, jobs: count, percent } as const;

/** A value as a reader reads it. */
function figureWords(figure: Figure): string {
  return figure.value === 'top' ? topCoded : print[figure.unit](figure.value);
}

/** The value of a token; throws for an unknown one, which the check has reported with its line. */
function figureCalled(expression: string, figures: Figures): Figure | RulePhrase {
  const figure = figureNamed(expression, figures);
  if ('problem' in figure) throw new Error(`{{${expression}}}: ${figure.problem}`);
  return figure;
}

/** What becomes `<data value="…">` in HTML. */
function data(figure: Figure): PhrasingContent {
  const hProperties = { value: String(figure.value) };
  return {
    type: 'emphasis',
    children: [{ type: 'text', value: figureWords(figure) }],
    data: { hName: 'data', hProperties },
  };
}

/** The period and citation of a value, empty where `dated` says that the block has them already. */
function noteOn(figure: Figure, dated: Set<string>): string {
  const key = `${figure.source} ${figure.period}`;
  if (dated.has(key)) return '';
  dated.add(key);
  return ` (${period(figure.period)})[^${figure.source}]`;
}

/** A rule of the states, with how many it rests on as a link to their comparison. */
function rule({ phrase, note, comparedAt }: RulePhrase): PhrasingContent[] {
  const words: PhrasingContent = { type: 'text', value: phrase };
  if (note === '') return [{ type: 'link', url: comparedAt, children: [words] }];
  const link: PhrasingContent = {
    type: 'link',
    url: comparedAt,
    children: [{ type: 'text', value: note }],
  };
  return [words, { type: 'text', value: ' (' }, link, { type: 'text', value: ')' }];
}

/**
 * Prints every token of an article. In each paragraph or table row, the first value of a data set and
 * period carries that period and a citation of its source.
 */
export function printTokens(tree: Root, figures: Figures): void {
  visit(tree, (block) => {
    if (block.type !== 'paragraph' && block.type !== 'tableRow') return;
    const dated = new Set<string>();
    findAndReplace(block satisfies Paragraph | TableRow, [
      tokenPattern,
      (_: string, expression: string) => {
        const figure = figureCalled(expression, figures);
        if ('phrase' in figure) return rule(figure);
        return [data(figure), { type: 'text', value: noteOn(figure, dated) }];
      },
    ]);
  });
}
