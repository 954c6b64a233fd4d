import type { Root as HastRoot } from 'hast';
import type { Schema } from 'hast-util-sanitize';
import type { FootnoteReference } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { citeSources, sourceAnchor } from '@/lib/articles/compile/cite-sources';
import { takeHeadingIds } from '@/lib/articles/compile/heading-id';
import { linkTerms } from '@/lib/articles/compile/link-terms';
import { parseMarkdown } from '@/lib/articles/compile/parse';
import { printTokens } from '@/lib/articles/compile/print-tokens';
import { readText } from '@/lib/articles/compile/read-text';
import { splitSections } from '@/lib/articles/compile/split-sections';
import { markCaptions } from '@/lib/articles/compile/table-caption';
import { completeTables } from '@/lib/articles/compile/table-markup';
import { toMarkdown } from '@/lib/articles/compile/to-markdown';
import type { Figures } from '@/lib/data/token';
import type { Term } from '@/lib/schema/glossary';
import type { Compiled } from '@/lib/schema/section';
import { wordsOf } from '@/lib/text/readability';

/** What may stand in an article; ids come from our own heading marks, so they keep their names. */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    ...['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'a', 'em', 'strong', 'sup', 'data', 'br'],
    ...['blockquote', 'code', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'del'],
  ],
  ancestors: {},
  attributes: {
    a: ['href', 'title', 'ariaLabel', ['className', 'term']],
    data: ['value'],
    th: ['align'],
    td: ['align'],
    '*': ['id'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
};

/** Makes raised numbers of footnotes: the place of the source in `citations`, counted from 1. */
function toHast(citations: readonly string[]) {
  const footnoteReference = (state: State, node: FootnoteReference) => {
    const number = citations.indexOf(node.identifier) + 1;
    return state.applyData(node, {
      type: 'element',
      tagName: 'sup',
      properties: {},
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: `#${sourceAnchor(node.identifier)}`, ariaLabel: `Source ${number}` },
          children: [{ type: 'text', value: String(number) }],
        },
      ],
    });
  };
  return unified()
    .use(remarkRehype, { handlers: { footnoteReference } })
    .use(rehypeSanitize, schema);
}

/** What the text of an article is compiled with. */
type Context = {
  readonly figures: Figures;
  readonly terms: readonly Term[];
  /** The whole address of a path of the site. */
  readonly absolute: (path: string) => string;
};

/** Compiles the text of an article, with or without its front matter; throws for an unknown token. */
export function compile(text: string, { figures, terms, absolute }: Context): Compiled {
  const tree = parseMarkdown(text);
  takeHeadingIds(tree);
  printTokens(tree, figures);
  const citations = citeSources(tree);
  const markdown = toMarkdown(tree, absolute);
  const linked = linkTerms(tree, terms);
  markCaptions(tree);
  const html = toHast(citations).runSync(tree) as HastRoot;
  completeTables(html);
  visit(html, (node) => {
    delete node.position;
  });
  return {
    sections: splitSections(html),
    citations,
    terms: linked,
    words: wordsOf(readText(html.children)).length,
    markdown,
  };
}
