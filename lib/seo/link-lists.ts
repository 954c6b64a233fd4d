import { routes } from '@/lib/pages/routes';

/** What a line of a list says of an article. */
type Listed = { readonly slug: string; readonly title: string; readonly summary: string };

/** Guides as lines of a list. */
export const careerLines = (careers: readonly Listed[]) =>
  careers.map(({ slug, title, summary }) => ({ path: routes.career(slug), title, text: summary }));

/** Advice as lines of a list. */
export const adviceLines = (advice: readonly Listed[]) =>
  advice.map(({ slug, title, summary }) => ({
    path: routes.adviceArticle(slug),
    title,
    text: summary,
  }));
