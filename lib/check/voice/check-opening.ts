import type { List, Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { headingId } from '@/lib/articles/compile/heading-id';
import { fault, fileStart, placeOf } from '@/lib/check/faults';

/** The five lines of "In one minute", each in bold at its start. */
const minuteLabels = [
  'What it is.',
  'What you need.',
  'Pay.',
  'The catch.',
  'Do this first.',
] as const;

/** What stands between the heading with that id and the next of its level. */
function sectionOf(tree: Root, id: string): readonly RootContent[] {
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && headingId(node) === id,
  );
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth === 2);
  return start < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
}

function checkMinute(file: VFile, nodes: readonly RootContent[]): void {
  const list = nodes.find((node): node is List => node.type === 'list');
  const labels = list?.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' && first.children[0]?.type === 'strong'
      ? textOf(first.children[0])
      : '',
  );
  if (labels?.join() === minuteLabels.join()) return;
  const wanted = minuteLabels.map((label) => `**${label}**`).join(' ');
  const remedy = `write a list of five items that begin ${wanted}`;
  fault(file, list === undefined ? fileStart : placeOf(list), 'in-one-minute', remedy);
}

function checkTable(file: VFile, nodes: readonly RootContent[]): void {
  const table = nodes.find((node): node is Table => node.type === 'table');
  const heads = table?.children[0]?.children.map((cell) => textOf(cell)).join(' | ');
  if (heads === 'Question | Usual answer') return;
  const remedy = 'write a table with the two columns Question | Usual answer';
  fault(file, table === undefined ? fileStart : placeOf(table), 'can-you-do-it', remedy);
}

/** Checks the parts that a guide opens with, and that it tells a reader's first 30 days. */
export function checkOpening(file: VFile, tree: Root): void {
  checkMinute(file, sectionOf(tree, 'in-one-minute'));
  checkTable(file, sectionOf(tree, 'can-you-do-it'));
  const isPlanned = sectionOf(tree, 'how-to-become-one').some(
    (node) => node.type === 'heading' && headingId(node) === 'first-30-days',
  );
  if (!isPlanned)
    fault(
      file,
      fileStart,
      'how-to-become-one',
      'tells no first month; add ### Your first 30 days {#first-30-days}',
    );
}
