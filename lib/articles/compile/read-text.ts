import type { ElementContent, RootContent } from 'hast';

const blocks = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'caption',
  'tr',
  'td',
  'th',
  'br',
]);

/** What a reader reads of a piece of a tree, without the numbers of sources; blocks end in a space. */
export function readText(nodes: readonly (ElementContent | RootContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || node.tagName === 'sup') return '';
      return readText(node.children) + (blocks.has(node.tagName) ? ' ' : '');
    })
    .join('');
}
