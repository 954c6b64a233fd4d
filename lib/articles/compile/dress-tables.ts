import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { toString as words } from 'hast-util-to-string';
import { eachNode } from '@/lib/articles/compile/each-node';

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
      cell.properties.dataLabel = words(heads[index + 1] ?? cell);
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

function dress(table: Element, parent: Parents): void {
  const index = parent.children.indexOf(table);
  const at = parent.children.slice(0, index).findLastIndex((each) => isElement(each));
  const before = isElement(parent.children[at]);
  if (before?.tagName !== 'p') return;
  const caption = takeCaption(before);
  headCells(table);
  table.children.unshift(caption);
  parent.children.splice(at, index - at + 1, boxed(table, words(caption).replace(/\d+$/, '')));
}

/** Gives every table its caption, head cells and box. */
export function dressTables() {
  return (tree: Root): void => {
    const tables: [Element, Parents][] = [];
    eachNode<Nodes>(tree, (node, parent) => {
      if (node.type === 'element' && node.tagName === 'table' && parent)
        tables.push([node, parent]);
    });
    for (const [table, parent] of tables) dress(table, parent);
  };
}
