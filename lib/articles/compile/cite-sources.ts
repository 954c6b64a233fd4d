import type { Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { citationPattern } from '@/lib/articles/compile/patterns';

/** The fragment of a page at which a source is listed. */
export const sourceAnchor = (id: string) => `source-${id}`;

/** Makes footnotes of every `[^id]`; gives back the ids in the order of reading, each once. */
export function citeSources(tree: Root): readonly string[] {
  const ids = new Set<string>();
  findAndReplace(tree, [
    citationPattern,
    (_: string, id: string) => {
      ids.add(id);
      return { type: 'footnoteReference', identifier: id, label: id };
    },
  ]);
  return [...ids];
}
