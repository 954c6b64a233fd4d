import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PayTable } from '@/components/charts/pay-table';
import { ComparisonTable } from '@/components/facts/comparison-table';
import { SameList } from '@/components/facts/same-list';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/articles/careers';
import { compareFacts } from '@/lib/career/compare';
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
  const both = [linesOf(pair.a), linesOf(pair.b)] as const;
  const { same, differ } = compareFacts(
    careerFacts(both[0], lineSources),
    careerFacts(both[1], lineSources),
  );
  const sources = sourcesOf([...differ, ...same].flatMap(({ facts }) => facts));
  const compared = [pair.a, pair.b].map(({ slug, title }) => ({
    path: routes.career(slug),
    title,
  }));
  const steps = wordsBetween(pair);
  const [answer, ...more] = steps.flatMap(({ why }) => why ?? []);
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
      lead={answer}
    >
      {more.map((why) => (
        <p key={why} className="mb-6 max-w-measure">
          {why}
        </p>
      ))}
      <section>
        <h2>It may suit you if</h2>
        <div className="suits">
          {[pair.a, pair.b].map(({ slug, title: name, suits }) => (
            <div key={slug}>
              <h3>
                <a href={routes.career(slug)}>{name}</a>
              </h3>
              <p>{suits}</p>
            </div>
          ))}
        </div>
      </section>
      <section>
        <h2>Where they differ</h2>
        <ComparisonTable
          caption={`${pair.a.title} and ${inSentence(pair.b.title)}, question by question`}
          careers={compared}
          rows={differ}
          sources={sources}
        />
      </section>
      <div className="two mt-12">
        {same.length > 0 && (
          <section>
            <h2>Where they are the same</h2>
            <SameList rows={same} titles={[pair.a.title, pair.b.title]} sources={sources} />
          </section>
        )}
        <section>
          <h2>Pay on one scale</h2>
          {isShared && (
            <p>
              The two share a federal occupation, which does not count them apart, so the picture
              cannot settle which pays more.
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
      </div>
      <section>
        <h2>From one to the other</h2>
        <ul className="list max-w-measure">
          {steps.flatMap(({ from, to, needs }) =>
            needs === undefined
              ? []
              : [
                  <li key={to.slug}>
                    <a href={routes.career(to.slug)}>
                      From {inSentence(from.title)} to {inSentence(to.title)}
                    </a>
                    <p>{needs}</p>
                  </li>,
                ],
          )}
          <li>
            <a href={routes.compare}>Compare two others</a>
          </li>
        </ul>
      </section>
      <SourceList sources={sources.map(sourceCalled)} />
    </PageFrame>
  );
}
