import type { MetadataRoute } from 'next';
import { advice } from '@/lib/articles/advice';
import { careers, careersWithStatePay } from '@/lib/articles/careers';
import { pages } from '@/lib/articles/pages';
import { pairSlug, pairsOf } from '@/lib/career/pairs';
import { certification } from '@/lib/data/certification';
import { glossary } from '@/lib/data/glossary';
import { sourceKinds } from '@/lib/data/source-kinds';
import { sources } from '@/lib/data/sources';
import { stateWages } from '@/lib/data/state-wages';
import { states } from '@/lib/data/states';
import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';

export const dynamic = 'error';

export default function sitemap(): MetadataRoute.Sitemap {
  const newest = careers
    .map((career) => career.reviewed)
    .sort()
    .at(-1);
  const dated = (path: string, lastModified: string | undefined) => ({
    url: absolute(path),
    lastModified,
  });
  return [
    dated(routes.home, newest),
    dated(routes.careers, newest),
    ...careers.map(({ slug, reviewed }) => dated(routes.career(slug), reviewed)),
    ...careersWithStatePay.map(({ slug }) => dated(routes.careerPay(slug), stateWages.retrieved)),
    dated(routes.compare, newest),
    ...pairsOf(careers).map((pair) => dated(routes.comparison(pairSlug(pair)), newest)),
    dated(routes.pathways, newest),
    dated(routes.fit, newest),
    dated(routes.search, newest),
    dated(routes.advice, newest),
    ...advice.map(({ slug, reviewed }) => dated(routes.adviceArticle(slug), reviewed)),
    dated(routes.states, stateWages.retrieved),
    ...states.map(({ slug }) => dated(routes.state(slug), certification.retrieved)),
    dated(routes.certification, certification.retrieved),
    dated(routes.changes, newest),
    dated(routes.sources, sources.retrieved),
    ...Object.values(sourceKinds).map(({ slug }) =>
      dated(routes.sourceKind(slug), sources.retrieved),
    ),
    ...pages.map(({ slug, reviewed }) => dated(routes.page(slug), reviewed)),
    dated(routes.questions, newest),
    dated(routes.glossary, glossary.retrieved),
    dated(routes.data, certification.retrieved),
  ];
}
