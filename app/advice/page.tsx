import type { Metadata } from 'next';
import { CareerList } from '@/components/cards/career-list';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { StructuredData } from '@/components/shell/structured-data';
import { advice } from '@/lib/content/advice';
import { routes } from '@/lib/routes';
import { breadcrumbsOf, jsonLd } from '@/lib/seo/json-ld';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Advice: your story, your record, your benefits',
  description:
    'What to say about your own experience, working with a record, keeping benefits, boundaries, supervision, and telling a sound training from a bad one.',
  path: routes.advice,
});

const crumbs = [
  { name: 'Home', path: routes.home },
  { name: 'Advice', path: routes.advice },
];

export default function AdviceIndexPage() {
  return (
    <>
      <StructuredData text={jsonLd([breadcrumbsOf(crumbs)])} />
      <Breadcrumbs crumbs={crumbs} />
      <h1 className="pt-1 text-3xl md:text-4xl">Advice</h1>
      <p className="mt-4 mb-8 max-w-measure">
        Worries that many of these careers share, answered one at a time. This is general
        information, not legal or benefits advice.
      </p>
      <CareerList
        lines={advice.map(({ slug, title, summary }) => ({
          path: routes.adviceArticle(slug),
          title,
          text: summary,
        }))}
      />
    </>
  );
}
