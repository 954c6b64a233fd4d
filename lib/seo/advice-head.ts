import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';
import type { Advice } from '@/lib/schema/advice';
import { described, titled } from '@/lib/seo/lengths';
import type { PageHead } from '@/lib/seo/metadata';

/** What the head of a piece of advice says of it. */
export function adviceHead(article: Advice): PageHead {
  return {
    title: titled(article.title, [
      ' Advice for mental health careers',
      ' Mental health careers',
      ' Advice and sources',
      ' Advice',
    ]),
    description: described(article.summary),
    path: routes.adviceArticle(article.slug),
    text: absolute(routes.text(routes.adviceArticle(article.slug))),
    pictureOf: routes.adviceArticle(article.slug),
    published: article.published,
    modified: article.reviewed,
  };
}
