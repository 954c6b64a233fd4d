import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Fragment } from 'react';
import { PayTable } from '@/components/charts/pay-table';
import { ComparisonTable } from '@/components/facts/comparison-table';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/articles/careers';
import { careerFacts, sourcesOf } from '@/lib/career/facts';
import { lineSources, linesOf } from '@/lib/career/occupations';
import { pairSlug, pairsOf, wordsBetween } from '@/lib/career/pairs';
import { spreadCaption } from '@/lib/charts/captions';
import { sourceCalled } from '@/lib/data/sources';
import { allOccupations, wageOf, wages } from '@/lib/data/wages';
import { routes } from '@/lib/pages/routes';
import { compareHead } from '@/lib/seo/compare-head';
import { metadataOf } from '@/lib/seo/metadata';
import { inSentence } from '@/lib/text/sentence-case';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ pair: string }> };

const pairs = new Map(pairsOf(careers).map((pair) => [pairSlug(pair), pair]));

export function generateStaticParams() {
  return [...pairs.keys()].map((pair) => ({ pair }));
}

function pairAt(slug: string) {
  return pairs.get(slug) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(compareHead(pairAt((await params).pair)));
}

export default async function ComparisonPage({ params }: Props) {
  const pair = pairAt((await params).pair);
  const both = [pair.a, pair.b].map(linesOf);
  const compared = both.map((lines) => ({
    path: routes.career(lines.career.slug),
    title: lines.career.title,
    facts: careerFacts(lines, lineSources),
  }));
  const sources = sourcesOf(compared.flatMap(({ facts }) => Object.values(facts)));
  const lines = [...new Set(both.flatMap((each) => each.wages))];
  const fits = new Map(
    [pair.b, pair.a].flatMap(({ occupations }) => occupations.map(({ code, fit }) => [code, fit])),
  );
  const payRows = lines.map((wage) => ({ wage, fit: fits.get(wage.occupation) ?? 'proxy' }));
  const isShared = lines.length < both.flatMap((each) => each.wages).length;
  const national = wageOf(allOccupations);
  const title = `${pair.a.title} or ${inSentence(pair.b.title)}?`;
  return (
    <PageFrame
      trail={[
        { name: 'Compare', path: routes.compare },
        { name: title, path: routes.comparison(pairSlug(pair)) },
      ]}
      title={title}
    >
      <div className="prose mt-4 max-w-measure">
        {wordsBetween(pair).map(({ from, to, why, needs }) => (
          <Fragment key={from.slug}>
            {why && (
              <p>
                <strong>The {inSentence(from.title)} guide says:</strong> {why}
              </p>
            )}
            {needs && (
              <p>
                <strong>
                  From {inSentence(from.title)} to {inSentence(to.title)}:
                </strong>{' '}
                {needs}
              </p>
            )}
          </Fragment>
        ))}
      </div>
      <section className="mt-10">
        <h2>Side by side</h2>
        <ComparisonTable
          caption={`${pair.a.title} and ${inSentence(pair.b.title)}`}
          careers={compared}
          sources={sources}
        />
      </section>
      <section className="mt-10">
        <h2 className="mb-4">Pay on one scale</h2>
        {isShared && (
          <p className="mb-4 max-w-measure">
            The two share a federal line, which does not count them apart, so the picture cannot
            settle which pays more.
          </p>
        )}
        <PayTable
          caption={spreadCaption(lines, national)}
          rows={payRows}
          allJobs={national}
          source={wages.source}
          sources={sources}
        />
      </section>
      <SourceList sources={sources.map(sourceCalled)} />
    </PageFrame>
  );
}
