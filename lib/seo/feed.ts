import { Feed } from 'feed';
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

/** Plain text as the HTML that the feed says it is. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** The day an article last changed. */
const changedOn = ({ published, changes }: Fed) =>
  [published, ...changes.map(({ date }) => date)].reduce((a, b) => (a > b ? a : b));

/** HTML whose links lead to the site from anywhere: those within it and those within the page. */
function withWholeLinks(html: string, path: string): string {
  return html
    .replaceAll('href="#', `href="${absolute(path)}#`)
    .replaceAll(/href="(\/[^"]*)"/g, (_, here: string) => `href="${absolute(here)}"`);
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
    const { path, title, summary, published, sections } = article;
    const html = sections.map(({ lead, rest }) => lead + rest).join('');
    feed.addItem({
      id: absolute(path),
      title: asHtml(title),
      link: absolute(path),
      description: asHtml(summary),
      content: withWholeLinks(html, path),
      published: day(published),
      date: day(changedOn(article)),
    });
  }
  return feed.atom1();
}
