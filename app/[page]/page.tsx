import type { Metadata } from 'next';
import { ArticleBody } from '@/components/prose/article-body';
import { GuideSection } from '@/components/prose/guide-section';
import { SourceList } from '@/components/prose/source-list';
import { WordList } from '@/components/prose/word-list';
import { PageFrame } from '@/components/shell/page-frame';
import { WaysToTellUs } from '@/components/shell/ways-to-tell-us';
import { pageAt, pages } from '@/lib/articles/pages';
import { termsAt } from '@/lib/data/glossary';
import { sourceCalled } from '@/lib/data/sources';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';
import { metadataOf } from '@/lib/seo/metadata';
import { pageHead } from '@/lib/seo/page-head';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ page: string }> };

export function generateStaticParams() {
  return pages.map(({ slug }) => ({ page: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, slug } = pageAt((await params).page);
  const path = routes.page(slug);
  return metadataOf(pageHead({ title, summary, path }));
}

export default async function SitePage({ params }: Props) {
  const page = pageAt((await params).page);
  return (
    <PageFrame
      trail={[{ name: page.title, path: routes.page(page.slug) }]}
      title={page.title}
      lead={page.summary}
    >
      <article>
        <ArticleBody parts={page.sections} hasSources={page.sources.length > 0}>
          {page.sections.map((section) => (
            <GuideSection
              key={section.id}
              section={section}
              figure={section.id === 'tell' && <WaysToTellUs {...site} />}
            />
          ))}
          <WordList terms={termsAt(page.terms)} />
          {page.sources.length > 0 && <SourceList sources={page.sources.map(sourceCalled)} />}
        </ArticleBody>
      </article>
    </PageFrame>
  );
}
