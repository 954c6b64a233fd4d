import type { Node, Parent } from 'unist';

/** What holds children in a tree of such nodes. */
type ParentIn<Any extends Node> = Extract<Any, Parent>;

/**
 * Shows `see` every node of a tree, in the order of reading, with its parent and its place there; what
 * is changed meanwhile is not looked after. `unist-util-visit` writes the name of a function for each
 * node it meets, which was about a third of what judging and compiling took.
 */
export function eachNode<Any extends Node>(
  node: Any,
  see: (node: Any, parent: ParentIn<Any> | undefined, index: number) => void,
  parent?: ParentIn<Any>,
  index = 0,
): void {
  see(node, parent, index);
  if (!('children' in node)) return;
  const within = node as ParentIn<Any>;
  within.children.forEach((child, place) => {
    eachNode(child as Any, see, within, place);
  });
}
