import type { ElementContent } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { SubHeading } from '@/components/prose/anchored-heading';

/** Pieces of a compiled article, as elements. Its own tables align nothing, so no style is written. */
export function proseElements(nodes: readonly ElementContent[]) {
  return toJsxRuntime(
    { type: 'root', children: [...nodes] },
    { Fragment, jsx, jsxs, tableCellAlignToStyle: false, components: { h3: SubHeading } },
  );
}
