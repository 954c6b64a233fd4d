import type { Article, BreadcrumbList, Graph, Organization, Thing } from 'schema-dts';
import { routes } from '@/lib/pages/routes';
import { absolute, site } from '@/lib/pages/site';

/** What an article is made of, as far as structured data says it. */
type Written = {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly published: string;
  readonly reviewed: string;
  readonly words: number;
};

/** Who publishes the guides, and the page that says by which principles. */
export function publisher(): Organization {
  return {
    '@type': 'Organization',
    '@id': `${absolute(routes.home)}#publisher`,
    name: site.name,
    url: absolute(routes.home),
    publishingPrinciples: absolute(routes.page('editorial-policy')),
  };
}

/** A guide or a piece of advice as an article, with the dates that its front matter bears. */
export function articleOf(written: Written, path: string): Article {
  const url = absolute(path);
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    headline: written.title,
    alternativeHeadline: [...written.aliases],
    description: written.summary,
    url,
    inLanguage: site.locale,
    datePublished: written.published,
    dateModified: written.reviewed,
    wordCount: written.words,
    publisher: publisher(),
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
