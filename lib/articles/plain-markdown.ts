import type { Source } from '@/lib/schema/source';
import { period } from '@/lib/text/format';
import { markdownText } from '@/lib/text/markdown-text';

const note = ({ id, publisher, title, url, date }: Source) =>
  `[^${id}]: ${markdownText(publisher)}. ${markdownText(title)}. ${date === null ? 'Undated' : period(date)}. ${url}`;

/** An article as a Markdown file of its own: its head, its compiled text, each source as a footnote. */
export function plainMarkdown(
  article: {
    readonly title: string;
    readonly summary: string;
    readonly reviewed: string;
    readonly markdown: string;
    readonly citations: readonly string[];
  },
  sourceCalled: (id: string) => Source,
): string {
  const notes = article.citations.map((id) => note(sourceCalled(id)));
  const checked = `Facts checked ${period(article.reviewed)}.`;
  const head = [`# ${markdownText(article.title)}`, markdownText(article.summary), checked];
  return `${[...head, article.markdown, notes.join('\n')].join('\n\n')}\n`;
}
