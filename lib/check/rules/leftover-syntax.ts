import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { citationPattern, tokenPattern } from '@/lib/articles/compile/patterns';
import { fault, placeOf } from '@/lib/check/faults';

/** What Markdown leaves in the text where an editor meant more, by the field, and what to write. */
const leftovers: readonly (readonly [field: string, pattern: RegExp, remedy: string])[] = [
  [
    'heading',
    /^#{1,6}(?=\S)/m,
    'is printed as text; write ## or ### and a plain space before the words',
  ],
  [
    'heading',
    /\{#[^}]*\}/,
    'an id that is at the end of no heading; begin the line with ## or ###',
  ],
  [
    'list',
    /^[•●▪◦‣·∙*–—-][ \t]*(?=\S)/m,
    'a point that is no list; begin each with "- " after an empty line',
  ],
  [
    'link',
    /[[\]]/,
    'brackets left over; write [words](/address) or [^source-id] in one piece, without spaces between',
  ],
];

const isAfterBlock = (node: Nodes, parent: Nodes | undefined, index: number) =>
  node.type === 'text' && parent?.type === 'paragraph' && index === 0;

/** A text as its editor wrote it, without what is escaped on purpose. */
function written(file: VFile, { position }: Nodes): string {
  const text = String(file.value).slice(position?.start.offset, position?.end.offset);
  return text
    .replace(/\\[\s\S]/g, '')
    .replace(tokenPattern, '')
    .replace(citationPattern, '');
}

/** Notes marks of Markdown that would be printed as they stand: headings, points and links gone wrong. */
export function checkLeftoverSyntax(file: VFile, tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    const text = written(file, node);
    for (const [field, pattern, remedy] of leftovers) {
      if (pattern.multiline && !isAfterBlock(node, parent, index ?? 0)) continue;
      const isId = pattern.source.startsWith('\\{') && parent?.type === 'heading';
      if (!isId && pattern.test(text)) fault(file, placeOf(node), field, remedy);
    }
  });
}
