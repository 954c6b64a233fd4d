import { readFileSync, writeFileSync } from 'node:fs';
import type { CareerFrontMatter } from '@/lib/content/shapes/career';
import { states } from '@/lib/content/states';
import { pairSlug, pairsOf } from '@/lib/pairs';
import { nginxMap, redirectsFor } from '@/lib/redirects';
import { routes } from '@/lib/routes';
import { sourceKinds } from '@/lib/source-kinds';
import { standingPages } from '@/lib/standing-pages';

/** Where next.config.mjs finds the redirects; it is read before anything of the site is compiled. */
export const redirectsFile = '.contentlayer/redirects.json';

/** The same for `deploy/nginx.conf`. */
const nginxFile = 'deploy/redirects.conf';

type Compiled<FrontMatter> = FrontMatter & { readonly _raw: { readonly flattenedPath: string } };

/** What contentlayer compiled of one kind, each with the slug of its file. */
function compiled<FrontMatter>(kind: string): (FrontMatter & { readonly slug: string })[] {
  const text = readFileSync(`.contentlayer/generated/${kind}/_index.json`, 'utf8');
  return (JSON.parse(text) as Compiled<FrontMatter>[]).map((document) => ({
    ...document,
    slug: document._raw.flattenedPath.replace(/^.*\//, ''),
  }));
}

/** Writes the addresses that lead to another, from the compiled content. */
export function writeRedirects(): void {
  const careers = compiled<CareerFrontMatter>('Career');
  const pages = [
    ...standingPages.map(({ path }) => path),
    ...careers.flatMap(({ slug }) => [routes.career(slug), routes.careerPay(slug)]),
    ...pairsOf(careers).map((pair) => routes.comparison(pairSlug(pair))),
    ...compiled('Advice').map(({ slug }) => routes.adviceArticle(slug)),
    ...compiled('Page').map(({ slug }) => routes.page(slug)),
    ...states.map(({ slug }) => routes.state(slug)),
    ...Object.values(sourceKinds).map(({ slug }) => routes.sourceKind(slug)),
  ];
  const redirects = redirectsFor(careers, pages);
  writeFileSync(redirectsFile, JSON.stringify(redirects));
  writeFileSync(nginxFile, nginxMap(redirects));
}
