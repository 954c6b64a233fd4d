import type { Nodes, Root } from 'mdast';
import { toString as words } from 'mdast-util-to-string';
import { eachNode } from '@/lib/articles/compile/each-node';
import { citationMark, tokenMark } from '@/lib/articles/compile/marks';
import { captionOf } from '@/lib/articles/compile/table-caption';
import { fileStart, type Place } from '@/lib/check/faults';
import { type Passage, passageOf } from '@/lib/text/readability';

/** A paragraph of prose as it is read aloud, and where it stands. */
export type Prose = Passage & { readonly place: Place };

/** What a token and a citation are when the text is read: an amount, and nothing. */
function aloud(node: Nodes): string {
  return words(node)
    .replace(tokenMark, '$1,000')
    .replace(citationMark, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

/** The paragraphs and list items of an article; headings, tables and their captions left out. */
export function paragraphsOf(tree: Root): readonly Prose[] {
  const paragraphs: Prose[] = [];
  eachNode<Nodes>(tree, (node) => {
    if (node.type !== 'paragraph' || captionOf(node) !== undefined) return;
    paragraphs.push({ ...passageOf(aloud(node)), place: node.position?.start ?? fileStart });
  });
  return paragraphs;
}
