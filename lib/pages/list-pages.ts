import { choiceSlug, choicesFor, type FilterKey } from '@/lib/career/filter';
import { pairSlug, pairsOf } from '@/lib/career/pairs';
import { sourceKinds } from '@/lib/data/source-kinds';
import { comparedAcrossStates } from '@/lib/pages/compared-careers';
import { fixedPages } from '@/lib/pages/fixed-pages';
import { type Page, page } from '@/lib/pages/page';
import { routes } from '@/lib/pages/routes';
import { type Career, groupsOf } from '@/lib/schema/career';
import { payOrders } from '@/lib/state/pay';
import { placeName } from '@/lib/text/place-name';
import { inSentence } from '@/lib/text/sentence-case';

/** An article as far as the list of pages needs it; `ids` are those of its headings. */
type Article = {
  readonly slug: string;
  readonly title: string;
  readonly reviewed: string;
  readonly ids: readonly string[];
};
type Named = Article & { readonly aliases: readonly string[] };
type Guide = Named & Pick<Career, FilterKey | 'related' | 'leads_to'>;

/** Everything that has a page. */
export type SiteContent = {
  readonly careers: readonly Guide[];
  readonly advice: readonly Named[];
  readonly about: readonly Article[];
  readonly states: readonly { readonly slug: string; readonly name: string }[];
  /** Slugs of the careers whose pay is published by state. */
  readonly paidByState: readonly string[];
  /** Slugs of a career and a state of which enough is known for a page. */
  readonly careerStates: readonly { readonly career: string; readonly state: string }[];
  /** The parts of the glossary and of the page of data. */
  readonly terms: readonly string[];
  readonly dataSets: readonly string[];
  /** The days on which data sets were fetched. */
  readonly fetched: Readonly<Record<'wages' | 'credentials' | 'sources' | 'glossary', string>>;
};

/** Parts that the templates add to those of a text. */
export const added = {
  career: ['your-state', 'contents', 'since-last-year', 'related', 'advice', 'share', 'sources'],
  advice: ['contents', 'careers', 'share', 'sources'],
  about: ['contents', 'sources'],
} as const;

/** The orders of the table of pay other than the first, which is the page itself. */
const otherOrders = Object.keys(payOrders).slice(1);

const newest = (articles: readonly Article[]) =>
  articles.reduce((day, { reviewed }) => (reviewed > day ? reviewed : day), '');

function careerPages({ careers, paidByState, fetched }: SiteContent): Page[] {
  return careers.flatMap(({ slug, title, aliases, reviewed, ids }) => [
    page('career', routes.career(slug), title, reviewed, {
      names: aliases,
      ids: [...ids, ...added.career],
      variants: [routes.handout(slug)],
    }),
    ...(paidByState.includes(slug)
      ? [
          page('career-pay', routes.careerPay(slug), `${title}: pay by state`, fetched.wages, {
            variants: otherOrders.map((order) => routes.careerPayBy(slug, order)),
          }),
        ]
      : []),
  ]);
}

function statePages({ careers, states, careerStates, fetched }: SiteContent): Page[] {
  const titles = new Map(careers.map(({ slug, title }) => [slug, title]));
  const names = new Map(states.map(({ slug, name }) => [slug, placeName(name)]));
  return [
    ...states.map(({ slug, name }) =>
      page('state', routes.state(slug), name, fetched.credentials, {
        ids: ['careers', 'pay'],
      }),
    ),
    ...comparedAcrossStates(careerStates).map((career) =>
      page(
        'career-states',
        routes.careerStates(career),
        `${titles.get(career)}: every state`,
        fetched.credentials,
      ),
    ),
    ...careerStates.map(({ career, state }) =>
      page(
        'career-state',
        routes.careerState(career, state),
        `${titles.get(career)} in ${names.get(state)}`,
        fetched.credentials,
        { ids: ['steps', 'can-you', 'pay', 'rent'] },
      ),
    ),
  ];
}

function comparisonPages({ careers }: SiteContent): Page[] {
  return pairsOf(careers).map((pair) =>
    page(
      'comparison',
      routes.comparison(pairSlug(pair)),
      `${pair.a.title} or ${inSentence(pair.b.title)}`,
      newest([pair.a, pair.b]),
    ),
  );
}

/** Pages of which there is one of a kind, each changed when what it lists changes. */
function singlePages({ careers, terms, dataSets, fetched }: SiteContent): Page[] {
  const days: Partial<Record<string, string>> = {
    [routes.states]: fetched.wages,
    [routes.certification]: fetched.credentials,
    [routes.sources]: fetched.sources,
    [routes.glossary]: fetched.glossary,
    [routes.data]: fetched.credentials,
  };
  const ids: Partial<Record<string, readonly string[]>> = {
    [routes.careers]: groupsOf(careers).map(({ group }) => group),
    [routes.glossary]: terms,
    [routes.data]: dataSets,
  };
  const variants: Partial<Record<string, readonly string[]>> = {
    [routes.careers]: choicesFor(careers).map((choice) => routes.careersOnly(choiceSlug(choice))),
  };
  return fixedPages.map(({ path, title, names }) =>
    page('fixed', path, title, days[path] ?? newest(careers), {
      names,
      ids: ids[path] ?? [],
      variants: variants[path] ?? [],
    }),
  );
}

function articlePages({ advice, about, fetched }: SiteContent): Page[] {
  return [
    ...advice.map(({ slug, title, aliases, reviewed, ids }) =>
      page('advice', routes.adviceArticle(slug), title, reviewed, {
        names: aliases,
        ids: [...ids, ...added.advice],
      }),
    ),
    ...about.map(({ slug, title, reviewed, ids }) =>
      page('about', routes.page(slug), title, reviewed, { ids: [...ids, ...added.about] }),
    ),
    ...Object.values(sourceKinds).map(({ slug, title }) =>
      page('source-kind', routes.sourceKind(slug), title, fetched.sources),
    ),
  ];
}

/**
 * Every page of the site, once. The sitemap, redirects, share pictures, search, link check, footer,
 * `llms.txt` and feed are all drawn from this list.
 */
export function listPages(content: SiteContent): readonly Page[] {
  return [
    ...singlePages(content),
    ...careerPages(content),
    ...statePages(content),
    ...comparisonPages(content),
    ...articlePages(content),
  ];
}
