import type { Metadata } from 'next';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { StructuredData } from '@/components/shell/structured-data';
import { sources } from '@/lib/content/sources';
import { count } from '@/lib/format';
import { routes } from '@/lib/routes';
import { breadcrumbsOf, jsonLd } from '@/lib/seo/json-ld';
import { metadataOf } from '@/lib/seo/metadata';
import { type SourceKind, sourceKinds } from '@/lib/source-kinds';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Every source of this site, by its kind',
  description:
    'Every document that the guides, the advice and the data rest on: official pages, studies, professional bodies and data files, with dates.',
  path: routes.sources,
});

const crumbs = [
  { name: 'Home', path: routes.home },
  { name: 'Sources', path: routes.sources },
];

const countOf = (kind: SourceKind) => sources.rows.filter((row) => row.kind === kind).length;

export default function SourcesPage() {
  return (
    <>
      <StructuredData text={jsonLd([breadcrumbsOf(crumbs)])} />
      <Breadcrumbs crumbs={crumbs} />
      <h1 className="pt-1 text-3xl md:text-4xl">Every source</h1>
      <p className="mt-4 max-w-measure">
        The guides, the advice and the data rest on {count(sources.rows.length)} documents. Each
        article numbers its own at its end. The whole list is also{' '}
        <a href={routes.dataFile('sources.csv')}>a file</a>.
      </p>
      <ul className="mt-6 grid max-w-measure gap-2">
        {(Object.keys(sourceKinds) as SourceKind[]).map((kind) => (
          <li key={kind}>
            <a href={routes.sourceKind(sourceKinds[kind].slug)}>{sourceKinds[kind].title}</a>:{' '}
            {count(countOf(kind))}
          </li>
        ))}
      </ul>
    </>
  );
}
