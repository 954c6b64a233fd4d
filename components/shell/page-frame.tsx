import type { ReactNode } from 'react';
import type { Thing } from 'schema-dts';
import { Breadcrumbs, type Crumb } from '@/components/shell/breadcrumbs';
import { StructuredData } from '@/components/shell/structured-data';
import { routes } from '@/lib/pages/routes';
import { breadcrumbsOf, jsonLd } from '@/lib/seo/json-ld';

/** A page that is no article: where it stands below the home page, its name, and what it holds. */
export function PageFrame({
  trail,
  title,
  data = [],
  children,
}: {
  /** The crumbs after the home page; the last is the page itself. */
  trail: readonly Crumb[];
  title: string;
  /** Structured data of what the page holds, beside its breadcrumbs. */
  data?: readonly Thing[];
  children: ReactNode;
}) {
  const crumbs = [{ name: 'Home', path: routes.home }, ...trail];
  return (
    <>
      <StructuredData text={jsonLd([breadcrumbsOf(crumbs), ...data])} />
      <Breadcrumbs crumbs={crumbs} />
      <h1 className="pt-1 text-3xl md:text-4xl">{title}</h1>
      {children}
    </>
  );
}
