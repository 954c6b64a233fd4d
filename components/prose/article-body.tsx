import type { ReactNode } from 'react';
import { ContentsList, type Part } from '@/components/prose/contents-list';

const sourcesPart = { id: 'sources', title: 'Sources' };

/** An article: what stands before it, its contents, which follow beside it on a desk, its sections. */
export function ArticleBody({
  head,
  parts,
  hasSources = true,
  children,
}: {
  head?: ReactNode;
  parts: readonly Part[];
  hasSources?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="with-contents">
      {head !== undefined && <div>{head}</div>}
      <div className="rail">
        <ContentsList parts={hasSources ? [...parts, sourcesPart] : parts} />
      </div>
      <div>{children}</div>
    </div>
  );
}
