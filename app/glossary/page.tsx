import type { Metadata } from 'next';
import { PageFrame } from '@/components/shell/page-frame';
import { terms } from '@/lib/data/glossary';
import { sourceCalled } from '@/lib/data/sources';
import { routes } from '@/lib/pages/routes';
import { termAnchor } from '@/lib/schema/glossary';
import { termSetOf } from '@/lib/seo/data-json-ld';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Words of mental health work, each in a plain sentence',
  description:
    'What CPS, WRAP, 42 CFR Part 2, LCSW, caseload, waiver and other words of mental health work mean, each in one plain sentence with its source.',
  path: routes.glossary,
});

export default function GlossaryPage() {
  return (
    <PageFrame
      trail={[{ name: 'Glossary', path: routes.glossary }]}
      title="Words of the field"
      lead="What they mean, each in one plain sentence."
      data={[termSetOf(terms, 'Words of the field')]}
    >
      <dl className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        {terms.map((term) => {
          const source = term.source === null ? undefined : sourceCalled(term.source);
          return (
            <div key={term.term} id={termAnchor(term)}>
              <dt className="font-serif font-semibold">
                {term.term}
                {term.short !== null && ` (${term.short})`}
              </dt>
              <dd>
                {term.definition}
                {source && (
                  <span className="block text-sm text-quiet">
                    Source: <a href={source.url}>{source.title}</a>, {source.publisher}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </PageFrame>
  );
}
