import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/** A tree as Markdown that stands alone: links are whole, footnotes keep the ids of their sources. */
export function toMarkdown(tree: Root, absolute: (path: string) => string): string {
  const copy = structuredClone(tree);
  visit(copy, (node, index, parent) => {
    if (node.type === 'link' && node.url.startsWith('/')) node.url = absolute(node.url);
    // The value of a token is set as emphasis only to become an element of HTML.
    if (node.type === 'emphasis' && node.data?.hName !== undefined)
      parent?.children.splice(index ?? 0, 1, ...node.children);
  });
  return writer.stringify(copy).trim();
}
