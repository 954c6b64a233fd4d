import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitFirstSentence } from '@/lib/articles/compile/split-first-sentence';

/** One row of “Can you do it?”: its question, the sentence that answers it, and what qualifies that. */
export type CanYouRow = {
  readonly question: string;
  readonly heading: readonly ElementContent[];
  readonly verdict: readonly ElementContent[];
  readonly more: readonly ElementContent[];
};

function rowOf(row: Element): CanYouRow[] {
  const [head, answer] = row.children.filter((child) => child.type === 'element');
  if (head?.properties.scope !== 'row' || answer === undefined) return [];
  const [verdict, more] = splitFirstSentence(answer.children);
  return [{ question: textOf(head), heading: head.children, verdict, more }];
}

/** The rows of the tables that stand in a block of an article; empty where it holds none. */
export function canYouRows(block: ElementContent): readonly CanYouRow[] {
  const rows: CanYouRow[] = [];
  visit({ type: 'root', children: [block] }, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(...rowOf(node));
  });
  return rows;
}
