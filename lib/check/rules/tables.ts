import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { captionOf } from '@/lib/articles/compile/table-caption';
import { fault, placeOf } from '@/lib/check/faults';

const mostColumns = 4;

/**
 * Notes tables without a caption or with too many columns, and rows whose cells are not as many as
 * the heads: Markdown drops what is too much and fills up what is missing, without a word.
 */
export function checkTables(file: VFile, tree: Root): void {
  visit(tree, 'table', (table, index = 0, parent) => {
    if (captionOf(parent?.children[index - 1]) === undefined)
      fault(file, placeOf(table), 'table', 'has no caption; put a paragraph "Table: …" before it');
    const columns = table.children[0]?.children.length ?? 0;
    if (columns > mostColumns)
      fault(file, placeOf(table), 'table', `has ${columns} columns; write ${mostColumns} at most`);
    for (const row of table.children.slice(1)) {
      const cells = row.children.length;
      if (cells === columns) continue;
      const remedy = `has ${cells} cells under ${columns} heads; write one for each, and \\| for an upright stroke`;
      fault(file, placeOf(row), 'table', remedy);
    }
  });
}
