import type { Element, ElementContent, Root } from 'hast';
import { toString as words } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const isElement = (node: ElementContent | Root['children'][number] | undefined) =>
  node?.type === 'element' ? node : undefined;

const tagged = (parent: Element, name: string) =>
  parent.children.flatMap((child) =>
    isElement(child)?.tagName === name ? [child as Element] : [],
  );

/** The caption: the paragraph `Table: …` before the table, without its mark. */
function takeCaption(before: Element): Element {
  const [first, ...rest] = before.children;
  const start: ElementContent =
    first?.type === 'text'
      ? { type: 'text', value: first.value.replace(/^Table:\s*/, '') }
      : { type: 'text', value: '' };
  return { type: 'element', tagName: 'caption', properties: {}, children: [start, ...rest] };
}

/** Column heads head columns, and the first cell of a row heads the row. */
function headCells(table: Element): void {
  for (const head of tagged(table, 'thead').flatMap((part) => tagged(part, 'tr')))
    for (const cell of tagged(head, 'th')) cell.properties.scope = 'col';
  for (const row of tagged(table, 'tbody').flatMap((part) => tagged(part, 'tr'))) {
    const [first] = tagged(row, 'td');
    if (first === undefined) continue;
    first.tagName = 'th';
    first.properties.scope = 'row';
  }
}

/** A wide table scrolls in a box of its own, which the keyboard can reach. */
function boxed(table: Element, ariaLabel: string): Element {
  const properties = { className: ['table-box'], tabIndex: 0, role: 'region', ariaLabel };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** Gives every table its caption, head cells and box. */
export function dressTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || parent === undefined) return;
      const at = parent.children.slice(0, index).findLastIndex((each) => isElement(each));
      const before = isElement(parent.children[at]);
      if (before?.tagName !== 'p') return;
      const caption = takeCaption(before);
      headCells(node);
      node.children.unshift(caption);
      parent.children.splice(at, index - at + 1, boxed(node, words(caption).replace(/\d+$/, '')));
      return at + 1;
    });
  };
}
