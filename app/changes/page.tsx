import type { Metadata } from 'next';
import { PageFrame } from '@/components/shell/page-frame';
import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { pages } from '@/lib/articles/pages';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';
import { period } from '@/lib/text/format';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'What was changed in these guides and data, and when',
  description:
    'Every change to the guides, the advice and the pages about this site, newest first, with the day on which it was made and what was put right.',
  path: routes.changes,
});

const changes = [
  ...careers.map(({ slug, ...career }) => ({ ...career, path: routes.career(slug) })),
  ...advice.map(({ slug, ...article }) => ({ ...article, path: routes.adviceArticle(slug) })),
  ...pages.map(({ slug, ...page }) => ({ ...page, path: routes.page(slug) })),
]
  .flatMap(({ title, path, changes: own }) => own.map((change) => ({ ...change, title, path })))
  .sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en'));

export default function ChangesPage() {
  return (
    <PageFrame
      trail={[{ name: 'Changes', path: routes.changes }]}
      title="Changes"
      lead="What was written, checked or put right, the newest first."
    >
      <ul className="list max-w-measure">
        {changes.map(({ date, title, path, what }) => (
          <li key={`${path} ${date} ${what}`}>
            <a href={path}>{title}</a>
            <p>
              <time dateTime={date}>{period(date)}</time>: {what}
            </p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
