import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '@/components/shell/page-frame';
import { sourceKindAt, sourceKinds } from '@/lib/data/source-kinds';
import { sources } from '@/lib/data/sources';
import { routes } from '@/lib/pages/routes';
import { titled } from '@/lib/seo/lengths';
import { metadataOf } from '@/lib/seo/metadata';
import { period } from '@/lib/text/format';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ kind: string }> };

export function generateStaticParams() {
  return Object.values(sourceKinds).map(({ slug }) => ({ kind: slug }));
}

/** Only addresses of generateStaticParams arrive. */
async function kindOf({ params }: Props) {
  return sourceKindAt((await params).kind) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, slug } = sourceKinds[await kindOf(props)];
  return metadataOf({
    title: titled(`Sources: ${title.toLowerCase()}`, [
      ' that the guides, advice and data here cite',
      ' that these guides and data sets cite',
      ' that the guides and data cite',
    ]),
    description: `The ${title.toLowerCase()} among the sources that the guides, the advice and the data of this site cite, by publisher, with their dates.`,
    path: routes.sourceKind(slug),
  });
}

export default async function SourceKindPage(props: Props) {
  const kind = await kindOf(props);
  const { title, slug } = sourceKinds[kind];
  const rows = sources.rows
    .filter((source) => source.kind === kind)
    .toSorted((a, b) => a.publisher.localeCompare(b.publisher, 'en'));
  return (
    <PageFrame
      trail={[
        { name: 'Sources', path: routes.sources },
        { name: title, path: routes.sourceKind(slug) },
      ]}
      title={title}
    >
      <ul className="mt-6 grid max-w-measure gap-1.5 text-sm">
        {rows.map((source) => (
          <li key={source.id}>
            {source.publisher}. <a href={source.url}>{source.title}</a>.{' '}
            {source.date === null ? 'Undated' : period(source.date)}.
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
