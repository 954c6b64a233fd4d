import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { dueSince } from '@/lib/articles/due-since';
import { pages } from '@/lib/articles/pages';
import { routes } from '@/lib/pages/routes';
import { today } from '@/lib/text/today';

/** `npm run fresh`, for a scheduled job: lists every article that is due for review; exits 1 if any is. */
const articles = [
  ...careers.map((each) => ({ ...each, path: routes.career(each.slug) })),
  ...advice.map((each) => ({ ...each, path: routes.adviceArticle(each.slug) })),
  ...pages.map((each) => ({ ...each, path: routes.page(each.slug) })),
];
const due = articles.flatMap((article) => {
  const since = dueSince(article, process.argv[2] ?? today());
  return since === undefined ? [] : [`${article.path}  due for review since ${since}`];
});
if (due.length > 0) {
  console.error(`${due.join('\n')}\n\n${due.length} due for review`);
  process.exit(1);
}
console.log(`${articles.length} articles, none due for review`);
