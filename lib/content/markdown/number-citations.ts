import type { PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { citationMark } from '@/lib/content/markdown/marks';

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

/** Turns `[^id]` into a raised number that leads to the source, counted in the order of reading. */
export function numberCitations() {
  return (tree: Root): void => {
    const numbers = new Map<string, number>();
    findAndReplace(tree, [
      citationMark,
      (_: string, id: string) => {
        const number = numbers.get(id) ?? numbers.size + 1;
        numbers.set(id, number);
        return citation(id, number);
      },
    ]);
  };
}
