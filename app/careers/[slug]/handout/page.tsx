import type { Metadata } from 'next';
import { GuideHead } from '@/app/careers/[slug]/guide-head';
import { EntryFacts } from '@/components/guide/entry-facts';
import { TrainingPath } from '@/components/guide/training-path';
import { GuideSection } from '@/components/prose/guide-section';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careerAt, careers } from '@/lib/articles/careers';
import { handoutOf } from '@/lib/career/handout';
import { alsoCalled } from '@/lib/career/head';
import { linesOf } from '@/lib/career/occupations';
import { openingOf } from '@/lib/career/opening';
import { sourceCalled } from '@/lib/data/sources';
import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';
import { careerHead } from '@/lib/seo/career-head';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return careers.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(careerHead(careerAt((await params).slug)));
}

export default async function HandoutPage({ params }: Props) {
  const career = careerAt((await params).slug);
  const path = routes.career(career.slug);
  const handout = handoutOf(career, path);
  const { minute, rest } = openingOf(handout.sections);
  return (
    <PageFrame
      trail={[
        { name: career.title, path },
        { name: 'To print', path: routes.handout(career.slug) },
      ]}
      title={career.title}
      aka={alsoCalled(career)}
      lead={career.summary}
    >
      <article className="handout">
        <GuideHead
          lines={{ ...linesOf(career), career: { ...career, sections: handout.sections } }}
          sources={career.sources}
        />
        <p className="small mt-3 print:hidden">
          The essentials of <a href={path}>the whole guide</a>, for two sides of paper.
        </p>
        {rest.map((section) => (
          <GuideSection
            key={section.id}
            section={section}
            figure={
              section.id === 'how-to-become-one' && (
                <TrainingPath steps={career.path} sources={career.sources}>
                  {minute && <EntryFacts entry={career.entry} sources={career.sources} />}
                </TrainingPath>
              )
            }
          />
        ))}
        <p className="mt-6 max-w-measure">
          The whole guide, with your state’s rules: {absolute(path)}
        </p>
        <SourceList
          sources={handout.sources.map(({ id }) => sourceCalled(id))}
          numbers={handout.sources.map(({ number }) => number)}
        />
      </article>
    </PageFrame>
  );
}
