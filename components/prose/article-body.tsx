import type { ReactNode } from 'react';
import { ContentsList, type Part } from '@/components/prose/contents-list';

const sourcesPart = { id: 'sources', title: 'Sources' };

/** An article: what stands before it, its contents, which follow beside it on a desk, its sections. */
export function ArticleBody({
  head,
  side,
  parts,
  hasSources = true,
  children,
}: {
  head?: ReactNode;
  /** What stands between head and contents on a phone, and beside the text on a wide desk. */
  side?: ReactNode;
  parts: readonly Part[];
  hasSources?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="with-contents">
      {head !== undefined && <div>{head}</div>}
      {side !== undefined && <div className="side">{side}</div>}
      <div className="rail">
        <ContentsList parts={hasSources ? [...parts, sourcesPart] : parts} />
      </div>
      <div className="text">{children}</div>
    </div>
  );
}
