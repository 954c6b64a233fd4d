import type { ElementContent } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { SubHeading } from '@/components/prose/anchored-heading';
import { LabeledCell } from '@/components/prose/labeled-cell';

const Cell = ({
  'data-label': label,
  children,
}: {
  'data-label'?: string;
  children?: ReactNode;
}) => <LabeledCell label={label}>{children}</LabeledCell>;

/** Pieces of a compiled article, as elements. Its own tables align nothing, so no style is written. */
export function proseElements(nodes: readonly ElementContent[]) {
  return toJsxRuntime(
    { type: 'root', children: [...nodes] },
    { Fragment, jsx, jsxs, tableCellAlignToStyle: false, components: { h3: SubHeading, td: Cell } },
  );
}
