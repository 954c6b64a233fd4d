import { writeFileSync } from 'node:fs';
import { states } from '@/lib/content/states';
import { storedArticles } from '@/lib/content/store/read';
import { pairSlug, pairsOf } from '@/lib/pairs';
import { nginxMap, redirectsFor } from '@/lib/redirects';
import { routes } from '@/lib/routes';
import { sourceKinds } from '@/lib/source-kinds';
import { standingPages } from '@/lib/standing-pages';

/** Where next.config.mjs finds the redirects; it is read before anything of the site is compiled. */
export const redirectsFile = '.contentlayer/redirects.json';

/** The same for `deploy/nginx.conf`. */
const nginxFile = 'deploy/redirects.conf';

/** Writes the addresses that lead to another, from the compiled content. */
export function writeRedirects(): void {
  const careers = storedArticles('career');
  const pages = [
    ...standingPages.map(({ path }) => path),
    ...careers.flatMap(({ slug }) => [routes.career(slug), routes.careerPay(slug)]),
    ...pairsOf(careers).map((pair) => routes.comparison(pairSlug(pair))),
    ...storedArticles('advice').map(({ slug }) => routes.adviceArticle(slug)),
    ...storedArticles('page').map(({ slug }) => routes.page(slug)),
    ...states.map(({ slug }) => routes.state(slug)),
    ...Object.values(sourceKinds).map(({ slug }) => routes.sourceKind(slug)),
  ];
  const redirects = redirectsFor(careers, pages);
  writeFileSync(redirectsFile, JSON.stringify(redirects));
  writeFileSync(nginxFile, nginxMap(redirects));
}
