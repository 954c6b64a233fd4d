import type { Article, BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Career } from '@/lib/content/shapes/career';
import { routes } from '@/lib/routes';
import { absolute, site } from '@/lib/site';

/** A guide as an article, with the dates that its front matter bears. */
export function articleOf(career: Career): Article {
  const url = absolute(routes.career(career.slug));
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: career.title,
    alternativeHeadline: [...career.aliases],
    description: career.summary,
    url,
    inLanguage: site.locale,
    datePublished: career.published,
    dateModified: career.reviewed,
    wordCount: career.words,
    publisher: { '@type': 'Organization', name: site.name, url: absolute(routes.home) },
  };
}

/** The way from the home page to a page, as its breadcrumbs show it. */
export function breadcrumbsOf(crumbs: readonly { name: string; path: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}

/**
 * Structured data as the text of a script element. `<` is written as an escape, so that no value can
 * end the element.
 */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
