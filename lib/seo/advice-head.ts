import type { Advice } from '@/lib/content/shapes/advice';
import { routes } from '@/lib/routes';
import type { PageHead } from '@/lib/seo/metadata';

/** What the head of a piece of advice says of it. */
export function adviceHead(article: Advice): PageHead {
  return {
    title: `${article.title} For mental health careers`.replace(/([^?.!]) For/, '$1, for'),
    description: article.summary,
    path: routes.adviceArticle(article.slug),
    published: article.published,
    modified: article.reviewed,
  };
}
