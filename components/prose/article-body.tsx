import type { ReactNode } from 'react';
import { ContentsList, type Part } from '@/components/prose/contents-list';

const sourcesPart = { id: 'sources', title: 'Sources' };

/** An article in columns: its head, its contents beside it on wide screens, its sections, its end. */
export function ArticleBody({
  head,
  parts,
  hasSources = true,
  children,
}: {
  head: ReactNode;
  parts: readonly Part[];
  hasSources?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-12">
      <div className="lg:col-start-2">{head}</div>
      <div className="mt-8 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:mt-2">
        <ContentsList parts={hasSources ? [...parts, sourcesPart] : parts} />
      </div>
      <div className="mt-10 lg:col-start-2">{children}</div>
    </div>
  );
}
