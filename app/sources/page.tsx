import type { Metadata } from 'next';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { StructuredData } from '@/components/shell/structured-data';
import type { Source } from '@/lib/content/shapes/source';
import { sources } from '@/lib/content/sources';
import { count, period } from '@/lib/format';
import { routes } from '@/lib/routes';
import { breadcrumbsOf, jsonLd } from '@/lib/seo/json-ld';
import { metadataOf } from '@/lib/seo/metadata';

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

const kinds = {
  data: 'Data files',
  official: 'Official pages',
  study: 'Studies',
  'professional-body': 'Professional bodies',
} as const satisfies Record<Source['kind'], string>;

export default function SourcesPage() {
  return (
    <>
      <StructuredData text={jsonLd([breadcrumbsOf(crumbs)])} />
      <Breadcrumbs crumbs={crumbs} />
      <h1 className="pt-1 text-3xl md:text-4xl">Every source</h1>
      <p className="mt-4 max-w-measure">
        {count(sources.rows.length)} documents, by kind and publisher. Each article numbers its own
        at its end. The list is also <a href={routes.dataFile('sources.csv')}>a file</a>.
      </p>
      {Object.entries(kinds).map(([kind, title]) => (
        <section key={kind} id={kind} className="mt-10 max-w-measure">
          <h2 className="mb-3 text-2xl">{title}</h2>
          <ul className="grid gap-1.5 text-sm">
            {sources.rows
              .filter((source) => source.kind === kind)
              .toSorted((a, b) => a.publisher.localeCompare(b.publisher, 'en'))
              .map((source) => (
                <li key={source.id}>
                  {source.publisher}. <a href={source.url}>{source.title}</a>.{' '}
                  {source.date === null ? 'Undated' : period(source.date)}.
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
