import { Feed } from 'feed';
import type { ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { routes } from '@/lib/pages/routes';
import { absolute, site } from '@/lib/pages/site';
import type { Section } from '@/lib/schema/section';

/** An article as the feed is told of it. */
export type Fed = {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string;
  readonly changes: readonly { readonly date: string }[];
  readonly sections: readonly Section[];
};

const most = 30;
const printer = unified().use(rehypeStringify).freeze();

/** Plain text as the HTML that the feed says it is. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** The day an article last changed. */
const changedOn = ({ published, changes }: Fed) =>
  [published, ...changes.map(({ date }) => date)].reduce((a, b) => (a > b ? a : b));

const element = (tagName: string, children: readonly ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children: [...children],
});

/** The text of an article as HTML whose links lead to the site from anywhere. */
function contentOf({ sections, path }: Fed): string {
  const children = sections.flatMap(({ heading, answer, more, rest }) => [
    element('h2', heading),
    ...(answer.length > 0 ? [element('p', [...answer, ...more])] : []),
    ...rest,
  ]);
  const tree = structuredClone({ type: 'root', children } satisfies Root);
  visit(tree, 'element', ({ properties }) => {
    const href = String(properties.href ?? '');
    if (href.startsWith('#')) properties.href = absolute(path) + href;
    else if (href.startsWith('/')) properties.href = absolute(href);
  });
  return printer.stringify(tree);
}

/** The newest articles in full as an Atom feed (RFC 4287), the last changed first. */
export function atomOf(articles: readonly Fed[]): string {
  const newest = articles
    .toSorted((a, b) => changedOn(b).localeCompare(changedOn(a)) || (a.path < b.path ? -1 : 1))
    .slice(0, most);
  const feed = new Feed({
    id: absolute(routes.home),
    title: site.name,
    description: site.summary,
    link: absolute(routes.home),
    language: site.locale,
    feedLinks: { atom: absolute(routes.feed) },
    copyright: 'CC BY 4.0',
    generator: false,
    author: { name: site.name, link: absolute(routes.home) },
    ...(newest[0] && { updated: day(changedOn(newest[0])) }),
  });
  for (const article of newest) {
    const { path, title, summary, published } = article;
    feed.addItem({
      id: absolute(path),
      title: asHtml(title),
      link: absolute(path),
      description: asHtml(summary),
      content: contentOf(article),
      published: day(published),
      date: day(changedOn(article)),
    });
  }
  return feed.atom1();
}
