import type { Metadata } from 'next';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { StructuredData } from '@/components/shell/structured-data';
import { advice } from '@/lib/content/advice';
import { careers } from '@/lib/content/careers';
import { pages } from '@/lib/content/pages';
import { period } from '@/lib/format';
import { routes } from '@/lib/routes';
import { breadcrumbsOf, jsonLd } from '@/lib/seo/json-ld';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'What was changed on this site, and when',
  description:
    'Every change to the guides, the advice and the pages about this site, newest first, with the day it was made.',
  path: routes.changes,
});

const crumbs = [
  { name: 'Home', path: routes.home },
  { name: 'Changes', path: routes.changes },
];

const changes = [
  ...careers.map(({ slug, ...career }) => ({ ...career, path: routes.career(slug) })),
  ...advice.map(({ slug, ...article }) => ({ ...article, path: routes.adviceArticle(slug) })),
  ...pages.map(({ slug, ...page }) => ({ ...page, path: routes.page(slug) })),
]
  .flatMap(({ title, path, changes: own }) => own.map((change) => ({ ...change, title, path })))
  .sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en'));

export default function ChangesPage() {
  return (
    <>
      <StructuredData text={jsonLd([breadcrumbsOf(crumbs)])} />
      <Breadcrumbs crumbs={crumbs} />
      <h1 className="pt-1 text-3xl md:text-4xl">Changes</h1>
      <ul className="mt-6 grid max-w-measure gap-2">
        {changes.map(({ date, title, path, what }) => (
          <li key={`${path} ${date} ${what}`}>
            <time dateTime={date}>{period(date)}</time>: <a href={path}>{title}</a>. {what}
          </li>
        ))}
      </ul>
    </>
  );
}
