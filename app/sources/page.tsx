import type { Metadata } from 'next';
import { PageFrame } from '@/components/shell/page-frame';
import { type SourceKind, sourceKinds } from '@/lib/data/source-kinds';
import { sources } from '@/lib/data/sources';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';
import { count } from '@/lib/text/format';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Every source of these guides: who says it, and when',
  description:
    'Every document that the guides, the advice and the data rest on: official pages, studies, professional bodies and data files, with dates.',
  path: routes.sources,
});

const countOf = (kind: SourceKind) => sources.rows.filter((row) => row.kind === kind).length;

export default function SourcesPage() {
  return (
    <PageFrame
      trail={[{ name: 'Sources', path: routes.sources }]}
      title="Every source"
      lead={`The guides, the advice and the data rest on ${count(sources.rows.length)} documents.`}
    >
      <p className="max-w-measure">
        Each article numbers its own at its end. The whole list is also{' '}
        <a href={routes.dataFile('sources.csv')}>a file</a>.
      </p>
      <ul className="list max-w-measure">
        {(Object.keys(sourceKinds) as SourceKind[]).map((kind) => (
          <li key={kind}>
            <a href={routes.sourceKind(sourceKinds[kind].slug)}>{sourceKinds[kind].title}</a>
            <p>{count(countOf(kind))}</p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
