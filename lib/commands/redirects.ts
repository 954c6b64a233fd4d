import { writeFileSync } from 'node:fs';
import { pairSlug, pairsOf } from '@/lib/career/pairs';
import { storedArticles } from '@/lib/content/store/read';
import { sourceKinds } from '@/lib/data/source-kinds';
import { states } from '@/lib/data/states';
import { fixedPages } from '@/lib/pages/fixed-pages';
import { redirectsFor } from '@/lib/pages/redirects';
import { routes } from '@/lib/pages/routes';
import { files } from '@/lib/serve/files';
import { nginxHeaders, nginxMaps } from '@/lib/serve/nginx';

/** Writes the addresses that lead to another, from the compiled content, for both servers. */
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
  writeFileSync(files.redirects, JSON.stringify([...redirects]));
  writeFileSync(files.nginxMaps, nginxMaps(redirects));
  writeFileSync(files.nginxHeaders, nginxHeaders());
}
