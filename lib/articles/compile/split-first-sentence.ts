import type { ElementContent } from 'hast';
import { readText } from '@/lib/articles/compile/read-text';
import { sentencesOf } from '@/lib/text/readability';

const isCitation = (node: ElementContent | undefined) =>
  node?.type === 'element' && node.tagName === 'sup';

/**
 * Splits the content of a paragraph into its first sentence, with the citations behind it, and what
 * is left. An element that holds the end of the sentence and more goes with the first sentence whole.
 */
export function splitFirstSentence(
  nodes: readonly ElementContent[],
): readonly [first: ElementContent[], others: ElementContent[]] {
  let left = sentencesOf(readText(nodes))[0]?.length ?? 0;
  const first: ElementContent[] = [];
  const others = [...nodes];
  while (left > 0) {
    const node = others.shift();
    if (node === undefined) break;
    const text = readText([node]);
    if (node.type === 'text' && text.length > left) {
      first.push({ type: 'text', value: text.slice(0, left) });
      others.unshift({ type: 'text', value: text.slice(left) });
    } else first.push(node);
    left -= text.length;
  }
  while (isCitation(others[0])) first.push(...others.splice(0, 1));
  return [first, others];
}
