import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

const isElement = (node: ElementContent | Root['children'][number] | undefined) =>
  node?.type === 'element' ? node : undefined;

const tagged = (parent: Element, name: string) =>
  parent.children.flatMap((child) =>
    isElement(child)?.tagName === name ? [child as Element] : [],
  );

const rowsOf = (table: Element, part: string) =>
  tagged(table, part).flatMap((group) => tagged(group, 'tr'));

/** Column heads head columns, the first cell of a row heads the row, and each other names its column. */
function headCells(table: Element): void {
  const heads = rowsOf(table, 'thead').flatMap((row) => tagged(row, 'th'));
  for (const cell of heads) cell.properties.scope = 'col';
  for (const row of rowsOf(table, 'tbody')) {
    const [first, ...others] = tagged(row, 'td');
    if (first === undefined) continue;
    first.tagName = 'th';
    first.properties.scope = 'row';
    others.forEach((cell, index) => {
      cell.properties.dataLabel = textOf(heads[index + 1] ?? cell);
    });
  }
}

/** A box in which a row becomes a short record on a phone, so that it never scrolls. */
function boxed(table: Element): Element {
  const properties = { className: ['table-box', 'table-stack'] };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function complete(table: Element, parent: Parents): void {
  const index = parent.children.indexOf(table);
  const at = parent.children.slice(0, index).findLastIndex((each) => isElement(each));
  const caption = isElement(parent.children[at]);
  if (caption?.tagName !== 'caption') return;
  headCells(table);
  table.children.unshift(caption);
  parent.children.splice(at, index - at + 1, boxed(table));
}

/** Gives every table its caption, which stands before it, head cells, and a box. */
export function completeTables(tree: Root): void {
  const tables: [Element, Parents][] = [];
  visit(tree, 'element', (node, _, parent) => {
    if (node.tagName === 'table' && parent) tables.push([node, parent]);
  });
  for (const [table, parent] of tables) complete(table, parent);
}
