import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { RelatedAdvice } from '@/components/cards/related-advice';
import { RelatedCareers } from '@/components/cards/related-careers';
import { Outlook } from '@/components/charts/outlook';
import { PaySpread } from '@/components/charts/pay-spread';
import { PayTrend } from '@/components/charts/pay-trend';
import { TrainingPath } from '@/components/charts/training-path';
import { GuideHead } from '@/components/facts/guide-head';
import { LineNotes } from '@/components/facts/line-notes';
import { ShareLinks } from '@/components/facts/share-links';
import { StatePayLink } from '@/components/facts/state-pay-link';
import { Article } from '@/components/prose/article';
import { ArticleBody } from '@/components/prose/article-body';
import { GuideSection } from '@/components/prose/guide-section';
import { SourceList } from '@/components/prose/source-list';
import { WordList } from '@/components/prose/word-list';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { StructuredData } from '@/components/shell/structured-data';
import { adviceFor } from '@/lib/articles/advice';
import { careerAt, careers, careersWithStatePay } from '@/lib/articles/careers';
import { linesOf } from '@/lib/career/occupations';
import { quickFacts } from '@/lib/career/quick-facts';
import { outlookCaption, spreadCaption, trendCaption } from '@/lib/charts/captions';
import { consumerPrices } from '@/lib/data/consumer-prices';
import { termsAt } from '@/lib/data/glossary';
import { projectionOf } from '@/lib/data/projections';
import { sourceCalled } from '@/lib/data/sources';
import { allOccupations, wageOf, wages, wagesOf } from '@/lib/data/wages';
import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';
import { careerHead } from '@/lib/seo/career-head';
import { articleOf, breadcrumbsOf, jsonLd } from '@/lib/seo/json-ld';
import { metadataOf } from '@/lib/seo/metadata';
import { occupationsOf } from '@/lib/seo/occupation';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return careers.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(careerHead(careerAt((await params).slug)));
}

export default async function CareerPage({ params }: Props) {
  const career = careerAt((await params).slug);
  const figuresOf = linesOf(career);
  const { wages: lines, outlook } = figuresOf;
  const national = wageOf(allOccupations);
  const path = routes.career(career.slug);
  const crumbs = [
    { name: 'Home', path: routes.home },
    { name: 'Careers', path: routes.careers },
    { name: career.title, path },
  ];
  const all = projectionOf(allOccupations);
  const history = career.occupations.map(({ code }) => wagesOf(code));
  const figures: Partial<Record<string, ReactNode>> = {
    pay: (
      <>
        <PaySpread
          caption={spreadCaption(lines, national)}
          wages={lines}
          national={national}
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
    <Article>
      <StructuredData
        text={jsonLd([articleOf(career, path), ...occupationsOf(figuresOf), breadcrumbsOf(crumbs)])}
      />
      <Breadcrumbs crumbs={crumbs} />
      <ArticleBody
        head={<GuideHead career={career} facts={quickFacts(career, lines, outlook, all)} />}
        parts={career.sections}
      >
        {career.sections.map((section) => (
          <GuideSection key={section.id} section={section} figure={figures[section.id]} />
        ))}
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
    </Article>
  );
}
