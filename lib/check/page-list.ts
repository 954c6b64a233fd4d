import type { Article } from '@/lib/check/check-article';
import type { CheckedData } from '@/lib/check/check-data';
import type { Pages } from '@/lib/check/rules/links';
import { listPages } from '@/lib/pages/list-pages';
import { type DataFile, dataFiles } from '@/lib/schema/data-files';
import { termAnchor } from '@/lib/schema/glossary';
import { careerStates } from '@/lib/state/career-states';

const none = '';

/** What an article of each kind gives to the list of pages; `[]` where its front matter is unsound. */
const listed = {
  career: ({ checked, slug, ids }: Article) =>
    checked?.kind === 'career' ? [{ ...checked.frontMatter, slug, ids }] : [],
  advice: ({ checked, slug, ids }: Article) =>
    checked?.kind === 'advice' ? [{ ...checked.frontMatter, slug, ids }] : [],
  page: ({ checked, slug, ids }: Article) =>
    checked?.kind === 'page' ? [{ ...checked.frontMatter, slug, ids }] : [],
};

/**
 * Every page that a link may lead to, with the ids on it. An article with a fault in its front matter
 * counts too, so that one fault does not make ten.
 */
export function pagesToLinkTo(articles: readonly Article[], data: CheckedData): Pages {
  const careers = articles.flatMap(listed.career);
  const states = data.states?.value.rows ?? [];
  const rules = data.credentials?.value;
  const paid = new Set(data['state-wages']?.value.rows.map(({ occupation }) => occupation));
  const pages = listPages({
    careers,
    advice: articles.flatMap(listed.advice),
    about: articles.flatMap(listed.page),
    states,
    paidByState: careers
      .filter(({ occupations }) => occupations.some(({ code }) => paid.has(code)))
      .map(({ slug }) => slug),
    careerStates: rules === undefined ? [] : careerStates(rules, careers, states),
    terms: data.glossary?.value.rows.map(termAnchor) ?? [],
    dataSets: Object.keys(dataFiles).filter(
      (name) => data[name as DataFile]?.value.rows.length !== 0,
    ),
    fetched: { wages: none, credentials: none, sources: none, glossary: none },
  });
  return new Map([
    ...articles.map(({ path, ids }) => [path, new Set([...ids, 'sources'])] as const),
    ...pages.flatMap(({ path, ids, variants }) =>
      [path, ...variants].map((address) => [address, new Set(ids)] as const),
    ),
  ]);
}
