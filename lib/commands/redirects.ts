import { writeFileSync } from 'node:fs';
import { pairSlug, pairsOf } from '@/lib/career/pairs';
import { storedArticles } from '@/lib/content/store/read';
import { sourceKinds } from '@/lib/data/source-kinds';
import { states } from '@/lib/data/states';
import { fixedPages } from '@/lib/pages/fixed-pages';
import { nginxMap, redirectsFor } from '@/lib/pages/redirects';
import { routes } from '@/lib/pages/routes';

/** Where the guard finds the redirects, and nginx. */
const files = { guard: 'lib/server/redirects.json', nginx: 'deploy/redirects.conf' };

/** Writes the addresses that lead to another, from the compiled content. */
export function writeRedirects(): void {
  const careers = storedArticles('career');
  const pages = [
    ...fixedPages.map(({ path }) => path),
    ...careers.flatMap(({ slug }) => [routes.career(slug), routes.careerPay(slug)]),
    ...pairsOf(careers).map((pair) => routes.comparison(pairSlug(pair))),
    ...storedArticles('advice').map(({ slug }) => routes.adviceArticle(slug)),
    ...storedArticles('page').map(({ slug }) => routes.page(slug)),
    ...states.map(({ slug }) => routes.state(slug)),
    ...Object.values(sourceKinds).map(({ slug }) => routes.sourceKind(slug)),
  ];
  const redirects = redirectsFor(careers, pages);
  writeFileSync(files.guard, JSON.stringify([...redirects]));
  writeFileSync(files.nginx, nginxMap(redirects));
}
