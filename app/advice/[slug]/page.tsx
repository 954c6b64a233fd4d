import type { Metadata } from 'next';
import { PageDates } from '@/components/guide/page-dates';
import { ShareLinks } from '@/components/guide/share-links';
import { ArticleBody } from '@/components/prose/article-body';
import { GuideSection } from '@/components/prose/guide-section';
import { SourceList } from '@/components/prose/source-list';
import { WordList } from '@/components/prose/word-list';
import { PageFrame } from '@/components/shell/page-frame';
import { PageList } from '@/components/shell/page-list';
import { advice, adviceAt } from '@/lib/articles/advice';
import { careerAt } from '@/lib/articles/careers';
import { dueSince } from '@/lib/articles/due-since';
import { termsAt } from '@/lib/data/glossary';
import { sourceCalled } from '@/lib/data/sources';
import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';
import { adviceHead } from '@/lib/seo/advice-head';
import { articleOf } from '@/lib/seo/json-ld';
import { careerLines } from '@/lib/seo/link-lists';
import { metadataOf } from '@/lib/seo/metadata';
import { minutesToRead } from '@/lib/text/reading-time';
import { today } from '@/lib/text/today';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return advice.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(adviceHead(adviceAt((await params).slug)));
}

export default async function AdvicePage({ params }: Props) {
  const article = adviceAt((await params).slug);
  const path = routes.adviceArticle(article.slug);
  const dates = {
    published: article.published,
    reviewed: article.reviewed,
    dueSince: dueSince(article, today()),
    reviewer: article.reviewer,
    notYetReviewedBy: 'somebody who works in the field',
    minutes: minutesToRead(article.words),
  };
  return (
    <PageFrame
      trail={[
        { name: 'Advice', path: routes.advice },
        { name: article.title, path },
      ]}
      title={article.title}
      lead={article.summary}
      data={[articleOf(article, path)]}
      parts={article.sections}
    >
      <article>
        <ArticleBody parts={article.sections} head={<PageDates {...dates} />}>
          {article.sections.map((section) => (
            <GuideSection key={section.id} section={section} />
          ))}
          <section id="careers" className="print:hidden">
            <h2>The work it matters most to</h2>
            <PageList rows={careerLines(article.careers.map(careerAt))} />
          </section>
          <ShareLinks title={article.title} address={absolute(path)} reviewed={article.reviewed} />
          <WordList terms={termsAt(article.terms)} />
          <SourceList sources={article.sources.map(sourceCalled)} />
        </ArticleBody>
      </article>
    </PageFrame>
  );
}
