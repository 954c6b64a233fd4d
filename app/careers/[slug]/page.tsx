import type { Metadata } from 'next';
import { figuresFor, guideSources } from '@/app/careers/[slug]/figures';
import { GuideHead } from '@/app/careers/[slug]/guide-head';
import { PickState } from '@/app/careers/[slug]/pick-state';
import { ChangesSince } from '@/components/guide/changes-since';
import { FieldMark } from '@/components/guide/field-mark';
import { RelatedAdvice } from '@/components/guide/related-advice';
import { RelatedCareers } from '@/components/guide/related-careers';
import { RunningHead } from '@/components/guide/running-head';
import { ShareLinks } from '@/components/guide/share-links';
import { ArticleBody } from '@/components/prose/article-body';
import { GuideSection } from '@/components/prose/guide-section';
import { SourceList } from '@/components/prose/source-list';
import { WordList } from '@/components/prose/word-list';
import { PageFrame } from '@/components/shell/page-frame';
import { adviceFor } from '@/lib/articles/advice';
import { careerAt, careers } from '@/lib/articles/careers';
import { guideParts } from '@/lib/career/guide-parts';
import { alsoCalled } from '@/lib/career/head';
import { linesOf } from '@/lib/career/occupations';
import { openingOf } from '@/lib/career/opening';
import { careerChanges } from '@/lib/changes/career-changes';
import { fieldRow } from '@/lib/charts/field';
import { termsAt } from '@/lib/data/glossary';
import { sourceCalled } from '@/lib/data/sources';
import { medianOfAllJobs } from '@/lib/data/wages';
import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';
import { careerHead } from '@/lib/seo/career-head';
import { articleOf } from '@/lib/seo/json-ld';
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

const longest = Math.max(...careers.map(({ schooling_years }) => schooling_years.to));

export default async function CareerPage({ params }: Props) {
  const career = careerAt((await params).slug);
  const lines = linesOf(career);
  const path = routes.career(career.slug);
  const sources = guideSources(lines);
  const parts = guideParts(career.sections);
  const figures = figuresFor(lines, sources);
  return (
    <PageFrame
      trail={[
        { name: 'Careers', path: routes.careers },
        { name: career.title, path },
      ]}
      title={career.title}
      aka={alsoCalled(career)}
      lead={career.summary}
      cover={<FieldMark row={fieldRow([lines], longest)} allJobs={medianOfAllJobs} />}
      data={[articleOf(career, path), ...occupationsOf(lines)]}
      parts={parts}
    >
      <article>
        <ArticleBody
          head={<GuideHead lines={lines} sources={sources} />}
          side={<PickState career={career.slug} />}
          parts={parts}
        >
          {openingOf(career.sections).rest.map((section) => (
            <GuideSection
              key={section.id}
              section={section}
              head={<RunningHead part={section.id} parts={parts} />}
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
          <SourceList sources={sources.map(sourceCalled)} />
        </ArticleBody>
      </article>
    </PageFrame>
  );
}
