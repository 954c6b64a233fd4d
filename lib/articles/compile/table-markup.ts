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

function setRole(element: Element, role: string): void {
  element.properties.role = role;
}

/**
 * Column heads head columns, and the first cell of a row heads the row. On phones a row is set as a
 * block, each cell after the name of its column; the roles keep the table a table there.
 */
function headCells(table: Element): void {
  const heads = rowsOf(table, 'thead').flatMap((row) => tagged(row, 'th'));
  for (const cell of heads) cell.properties.scope = 'col';
  for (const cell of heads) setRole(cell, 'columnheader');
  for (const row of rowsOf(table, 'tbody')) {
    const [first, ...others] = tagged(row, 'td');
    if (first === undefined) continue;
    first.tagName = 'th';
    first.properties.scope = 'row';
    setRole(first, 'rowheader');
    others.forEach((cell, index) => {
      setRole(cell, 'cell');
      cell.properties.dataLabel = textOf(heads[index + 1] ?? cell);
    });
  }
  for (const row of [...rowsOf(table, 'thead'), ...rowsOf(table, 'tbody')]) setRole(row, 'row');
  for (const part of [...tagged(table, 'thead'), ...tagged(table, 'tbody')])
    setRole(part, 'rowgroup');
  setRole(table, 'table');
}

/** A wide table scrolls in a box of its own, which the keyboard can reach. */
function boxed(table: Element, ariaLabel: string): Element {
  const properties = {
    className: ['table-box', 'table-stack'],
    tabIndex: 0,
    role: 'region',
    ariaLabel,
  };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** The words of a caption without the numbers of its sources. */
function labelOf(caption: Element): string {
  const isNumber = (node: ElementContent) => node.type === 'element' && node.tagName === 'sup';
  const children = caption.children.filter((node) => !isNumber(node));
  return textOf({ ...caption, children }).trim();
}

function complete(table: Element, parent: Parents): void {
  const index = parent.children.indexOf(table);
  const at = parent.children.slice(0, index).findLastIndex((each) => isElement(each));
  const caption = isElement(parent.children[at]);
  if (caption?.tagName !== 'caption') return;
  headCells(table);
  table.children.unshift(caption);
  parent.children.splice(at, index - at + 1, boxed(table, labelOf(caption)));
}

/** Gives every table its caption, which stands before it, head cells, and a box to scroll in. */
export function completeTables(tree: Root): void {
  const tables: [Element, Parents][] = [];
  visit(tree, 'element', (node, _, parent) => {
    if (node.tagName === 'table' && parent) tables.push([node, parent]);
  });
  for (const [table, parent] of tables) complete(table, parent);
}
