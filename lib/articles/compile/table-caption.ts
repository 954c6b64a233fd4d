import type { Nodes } from 'mdast';
import { toString as words } from 'mdast-util-to-string';

const mark = /^Table: (?=\S)/;

/** The caption that a paragraph `Table: …` gives to the table after it. */
export function captionOf(node: Nodes | undefined): string | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const text = words(node);
  return mark.test(text) ? text.replace(mark, '') : undefined;
}
