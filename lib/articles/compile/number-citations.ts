import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { eachNode } from '@/lib/articles/compile/each-node';
import { citationMark } from '@/lib/articles/compile/marks';

/** The fragment of a page at which a source is listed. */
export const sourceAnchor = (id: string) => `source-${id}`;

function citation(id: string, number: number): PhrasingContent {
  return {
    type: 'emphasis',
    data: { hName: 'sup' },
    children: [
      {
        type: 'link',
        url: `#${sourceAnchor(id)}`,
        data: { hProperties: { ariaLabel: `Source ${number}` } },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  };
}

/** What holds a text with a citation, in the order of reading; the rest need not be searched. */
function citingParts(tree: Root): Iterable<Parents> {
  const parts = new Set<Parents>();
  eachNode<Nodes>(tree, (node, parent) => {
    if (parent && node.type === 'text' && node.value.includes('[^')) parts.add(parent);
  });
  return parts;
}

/** Turns `[^id]` into a raised number that leads to the source, counted in the order of reading. */
export function numberCitations() {
  return (tree: Root): void => {
    const numbers = new Map<string, number>();
    const replace = (_: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return citation(id, number);
    };
    for (const part of citingParts(tree)) findAndReplace(part, [citationMark, replace]);
  };
}
