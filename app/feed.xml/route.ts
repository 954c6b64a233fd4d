import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { routes } from '@/lib/pages/routes';
import { atomOf } from '@/lib/seo/feed';

export const dynamic = 'error';

/** New and changed guides and advice in full. */
export function GET() {
  const articles = [
    ...careers.map((career) => ({ ...career, path: routes.career(career.slug) })),
    ...advice.map((article) => ({ ...article, path: routes.adviceArticle(article.slug) })),
  ];
  return new Response(atomOf(articles), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
