import type { ReactNode } from 'react';
import { PageDates } from '@/components/facts/page-dates';

/** The head of any article: its name, a line under it, one sentence, then what answers at a glance. */
export function ArticleHead({
  title,
  otherNames,
  summary,
  dates,
  children,
}: {
  title: string;
  otherNames?: string;
  summary: string;
  dates?: Parameters<typeof PageDates>[0];
  children?: ReactNode;
}) {
  return (
    <header className="pt-1">
      <h1 className="text-3xl md:text-4xl">{title}</h1>
      {otherNames !== undefined && (
        <p className="mt-1 max-w-measure text-sm leading-snug text-quiet">{otherNames}</p>
      )}
      <p className="mt-2 max-w-measure leading-snug md:text-lg">{summary}</p>
      {children}
      {dates !== undefined && <PageDates {...dates} />}
    </header>
  );
}
