import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const pattern = /^Table: (?=\S)/;

/** The caption that a paragraph `Table: …` gives to the table after it. */
export function captionOf(node: Nodes | undefined): string | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const text = textOf(node);
  return pattern.test(text) ? text.replace(pattern, '') : undefined;
}

/** Takes the word "Table:" from the first text at or below a node, however deep it stands. */
function withoutLabel(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type === 'text')
    return [{ ...first, value: first.value.replace(/^Table:\s*/, '') }, ...rest];
  if (first !== undefined && 'children' in first)
    return [{ ...first, children: withoutLabel(first.children) } as PhrasingContent, ...rest];
  return [...nodes];
}

/** What a caption says; one that is bold or italic as a whole is so already, and loses that. */
function captionContent({ children }: Paragraph): PhrasingContent[] {
  const content = withoutLabel(children);
  const [only, ...others] = content;
  const isWhole = others.length === 0 && (only?.type === 'strong' || only?.type === 'emphasis');
  return isWhole ? only.children : content;
}

/** Marks the paragraph before every table as its caption. */
export function markCaptions(tree: Root): void {
  visit(tree, 'table', (_, index, parent) => {
    const before = parent?.children[(index ?? 0) - 1];
    if (before?.type !== 'paragraph' || captionOf(before) === undefined) return;
    before.children = captionContent(before);
    before.data = { ...before.data, hName: 'caption' };
  });
}
