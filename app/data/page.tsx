import type { Metadata } from 'next';
import { PageFrame } from '@/components/shell/page-frame';
import { dataSets } from '@/lib/data/data-sets';
import { sourceNamed } from '@/lib/data/sources';
import { routes } from '@/lib/pages/routes';
import { absolute, site } from '@/lib/pages/site';
import { datasetOf } from '@/lib/seo/data-json-ld';
import { metadataOf } from '@/lib/seo/metadata';
import { count, period } from '@/lib/text/format';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'The data behind the guides, to download as CSV or JSON',
  description:
    'Every data set of this site as CSV and JSON with its schema, its source, its period, its terms of use and a line to cite it by.',
  path: routes.data,
});

export default function DataPage() {
  return (
    <PageFrame
      trail={[{ name: 'Data', path: routes.data }]}
      title="The data behind the guides"
      lead="Wages, outlook, prices and peer credentials, as files to take and use."
      data={dataSets.map(({ name, title, about, license, set }) =>
        datasetOf({
          name,
          title,
          about,
          isAttributed: license.startsWith('CC BY'),
          rows: set.rows.length,
          period: set.period,
          retrieved: set.retrieved,
        }),
      )}
    >
      <p className="max-w-measure">
        Other figures cite their source where they stand. An empty cell, or null in JSON, is a value
        that its publisher withholds or that nothing we read said. The files are UTF-8: in Excel,
        open a CSV by Data, From Text/CSV, choose UTF-8, and take codes such as 21-1093 as text.
      </p>
      {dataSets.map(({ name, title, about, license, set }) => {
        const source = sourceNamed(set.source);
        return (
          <section key={name} id={name} className="mt-10 max-w-measure">
            <h2>{title}</h2>
            <p className="mt-2">
              {about} {count(set.rows.length)} rows. {set.period}.
            </p>
            <p className="mt-2 flex flex-wrap gap-x-6">
              <a href={routes.dataFile(`${name}.csv`)}>{title} as CSV</a>
              <a href={routes.dataFile(`${name}.json`)}>as JSON</a>
              <a href={routes.dataFile(`${name}.schema.json`)}>its JSON Schema</a>
            </p>
            <p className="mt-2 text-sm text-quiet">
              Source: {source ? <a href={source.url}>{source.title}</a> : set.source}
              {source && `, ${source.publisher}`}. Terms: {license}. To cite: {site.name}, “{title}
              ”, {period(set.retrieved)}, {absolute(`${routes.data}#${name}`)}
            </p>
          </section>
        );
      })}
    </PageFrame>
  );
}
