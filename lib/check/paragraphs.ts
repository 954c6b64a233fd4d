import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { citationPattern, tokenPattern } from '@/lib/articles/compile/patterns';
import { captionOf } from '@/lib/articles/compile/table-caption';
import { type Place, placeOf } from '@/lib/check/faults';
import { type Passage, passageOf } from '@/lib/text/readability';

/** A paragraph of prose as it is read aloud, and where it stands. */
export type Prose = Passage & { readonly place: Place };

/** What a token and a citation are when the text is read: an amount, and nothing. */
function aloud(node: Nodes): string {
  return textOf(node)
    .replace(tokenPattern, '$1,000')
    .replace(citationPattern, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

/** The paragraphs and list items of an article; headings, tables and their captions left out. */
export function paragraphsOf(tree: Root): readonly Prose[] {
  const paragraphs: Prose[] = [];
  visit(tree, 'paragraph', (node) => {
    if (captionOf(node) !== undefined) return;
    paragraphs.push({ ...passageOf(aloud(node)), place: placeOf(node) });
  });
  return paragraphs;
}
