import { citationMark, tokenMark } from '@/lib/articles/compile/marks';
import { figureCalled, figureWords, noteOn } from '@/lib/articles/compile/print-figures';
import type { Figures } from '@/lib/data/token';
import type { Source } from '@/lib/schema/source';
import { period } from '@/lib/text/format';
import { markdownText } from '@/lib/text/markdown-text';

const headingMark = /^(#{2,3} .*?)[ \t]*\{#[^{}]*\}[ \t]*$/gm;
const rootLink = /\]\((\/[^)]*)\)/g;

/** What may carry a period of its own: a row of a table, or lines without an empty one between. */
const blocks = /^\|.*$|^(?:(?!\|).+\n?)+/gm;

const note = ({ id, publisher, title, url, date }: Source) =>
  `[^${id}]: ${markdownText(publisher)}. ${markdownText(title)}. ${date === null ? 'Undated' : period(date)}. ${url}`;

/**
 * An article as Markdown that stands alone: figures printed, links whole, each source as a footnote.
 * `text` is the file as its editor wrote it, without its front matter.
 */
export function plainMarkdown(
  article: {
    readonly title: string;
    readonly summary: string;
    readonly text: string;
    readonly reviewed: string;
  },
  figures: Figures,
  sourceCalled: (id: string) => Source,
  absolute: (path: string) => string,
): string {
  const body = article.text
    .replace(headingMark, '$1')
    .replace(blocks, (block) => {
      const dated = new Set<string>();
      return block.replace(tokenMark, (_, expression: string) => {
        const figure = figureCalled(expression, figures);
        return figureWords(figure) + noteOn(figure, dated);
      });
    })
    .replace(rootLink, (_, path: string) => `](${absolute(path)})`);
  const cited = new Set([...body.matchAll(citationMark)].map(([, id = '']) => id));
  const notes = [...cited].map((id) => note(sourceCalled(id)));
  const checked = `Facts checked ${period(article.reviewed)}.`;
  const head = [`# ${markdownText(article.title)}`, markdownText(article.summary), checked];
  return `${[...head, body.trim(), notes.join('\n')].join('\n\n')}\n`;
}
