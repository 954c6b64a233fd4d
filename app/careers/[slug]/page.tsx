import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Outlook } from '@/components/charts/outlook';
import { PayTable } from '@/components/charts/pay-table';
import { PayTrend } from '@/components/charts/pay-trend';
import { ChangesSince } from '@/components/guide/changes-since';
import { FieldMark } from '@/components/guide/field-mark';
import { LineNotes } from '@/components/guide/line-notes';
import { Minute } from '@/components/guide/minute';
import { PageDates } from '@/components/guide/page-dates';
import { RelatedAdvice } from '@/components/guide/related-advice';
import { RelatedCareers } from '@/components/guide/related-careers';
import { RunningHead } from '@/components/guide/running-head';
import { ShareLinks } from '@/components/guide/share-links';
import { StatePayLink } from '@/components/guide/state-pay-link';
import { TrainingPath } from '@/components/guide/training-path';
import { ArticleBody } from '@/components/prose/article-body';
import { GuideSection } from '@/components/prose/guide-section';
import { SourceList } from '@/components/prose/source-list';
import { WordList } from '@/components/prose/word-list';
import { PageFrame } from '@/components/shell/page-frame';
import { adviceFor } from '@/lib/articles/advice';
import { careerAt, careers, careersWithStatePay } from '@/lib/articles/careers';
import { alsoCalled, datesOf } from '@/lib/career/head';
import { linesOf } from '@/lib/career/occupations';
import { quickFacts } from '@/lib/career/quick-facts';
import { careerChanges } from '@/lib/changes/career-changes';
import { outlookCaption, spreadCaption, trendCaption } from '@/lib/charts/captions';
import { fieldRow } from '@/lib/charts/field';
import { consumerPrices } from '@/lib/data/consumer-prices';
import { termsAt } from '@/lib/data/glossary';
import { projectionOf } from '@/lib/data/projections';
import { sourceCalled } from '@/lib/data/sources';
import { allOccupations, wageOf, wages, wagesOf } from '@/lib/data/wages';
import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';
import { careerSections } from '@/lib/schema/section';
import { careerHead } from '@/lib/seo/career-head';
import { articleOf } from '@/lib/seo/json-ld';
import { metadataOf } from '@/lib/seo/metadata';
import { occupationsOf } from '@/lib/seo/occupation';
import { today } from '@/lib/text/today';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return careers.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(careerHead(careerAt((await params).slug)));
}

const longest = Math.max(...careers.map(({ schooling_years }) => schooling_years.to));

/** What a section is called where there is little room. */
const shortName = (section: string) => careerSections.find(({ id }) => id === section)?.name;

export default async function CareerPage({ params }: Props) {
  const career = careerAt((await params).slug);
  const figuresOf = linesOf(career);
  const { wages: lines, outlook } = figuresOf;
  const national = wageOf(allOccupations);
  const path = routes.career(career.slug);
  const all = projectionOf(allOccupations);
  const parts = career.sections.map(({ id, title }) => ({ id, title: shortName(id) ?? title }));
  const history = career.occupations.map(({ code }) => wagesOf(code));
  const figures: Partial<Record<string, ReactNode>> = {
    pay: (
      <>
        <PayTable
          caption={spreadCaption(lines, national)}
          rows={lines.map((wage, index) => ({
            wage,
            fit: career.occupations[index]?.fit ?? 'proxy',
          }))}
          allJobs={national}
          source={wages.source}
          sources={career.sources}
        />
        <LineNotes
          occupations={career.occupations}
          titleOf={(code) => wageOf(code).title}
          sources={career.sources}
        />
        <PayTrend
          caption={trendCaption(history, consumerPrices.rows)}
          occupations={history}
          prices={consumerPrices.rows}
        />
        <StatePayLink career={career} hasStates={careersWithStatePay.includes(career)} />
      </>
    ),
    'how-to-become-one': <TrainingPath steps={career.path} sources={career.sources} />,
    'finding-work': <Outlook caption={outlookCaption(outlook, all)} lines={[...outlook, all]} />,
  };
  return (
    <PageFrame
      trail={[
        { name: 'Careers', path: routes.careers },
        { name: career.title, path },
      ]}
      title={career.title}
      aka={alsoCalled(career)}
      lead={career.summary}
      cover={
        <FieldMark
          row={fieldRow([figuresOf], longest)}
          allJobs={typeof national.annual_median === 'number' ? national.annual_median : undefined}
        />
      }
      data={[articleOf(career, path), ...occupationsOf(figuresOf)]}
      parts={parts}
    >
      <article>
        <ArticleBody
          head={
            <Minute
              facts={quickFacts(career, lines, outlook, all)}
              sources={career.sources}
              dates={<PageDates {...datesOf(career, today())} />}
            />
          }
          parts={parts}
        >
          {career.sections.map((section, index) => (
            <GuideSection
              key={section.id}
              section={section}
              head={
                <RunningHead
                  at={index + 1}
                  of={parts.length}
                  name={parts[index]?.title ?? section.title}
                />
              }
              figure={figures[section.id]}
            />
          ))}
          <ChangesSince {...careerChanges(career)} />
          <RelatedCareers career={career} titleOf={(slug) => careerAt(slug).title} />
          <RelatedAdvice advice={adviceFor(career.slug)} />
          <ShareLinks
            title={career.title}
            address={absolute(path)}
            reviewed={career.reviewed}
            handout={routes.handout(career.slug)}
          />
          <WordList terms={termsAt(career.terms)} />
          <SourceList sources={career.sources.map(sourceCalled)} />
        </ArticleBody>
      </article>
    </PageFrame>
  );
}
