import type { Schema } from 'hast-util-sanitize';
import type { Nodes, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import type { Processor } from 'unified';
import { dressTables } from '@/lib/articles/compile/dress-tables';
import { eachNode } from '@/lib/articles/compile/each-node';
import { takeHeadingId } from '@/lib/articles/compile/heading-id';
import { makeSections } from '@/lib/articles/compile/make-sections';
import { markTerms } from '@/lib/articles/compile/mark-terms';
import { numberCitations } from '@/lib/articles/compile/number-citations';
import { readMarkdown } from '@/lib/articles/compile/parse';
import { printFigures } from '@/lib/articles/compile/print-figures';
import { terms } from '@/lib/data/glossary';
import { figures } from '@/lib/data/token-data';

/** What may stand in a guide; ids come from our own heading marks, so they keep their names. */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    ...['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'a', 'em', 'strong', 'sup', 'data', 'br'],
    ...['blockquote', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'del'],
  ],
  attributes: {
    a: ['href', 'title', 'ariaLabel', ['className', 'term']],
    data: ['value'],
    th: ['align'],
    td: ['align'],
    '*': ['id'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
};

function takeHeadingIds() {
  return (tree: Root): void =>
    eachNode<Nodes>(tree, (node) => {
      if (node.type === 'heading') takeHeadingId(node);
    });
}

/**
 * The whole way from Markdown to HTML, given to contentlayer: read, fill in figures and citations,
 * sanitise, and cut into sections.
 */
export function compile(builder: Processor): void {
  builder
    .use(readMarkdown)
    .use(takeHeadingIds)
    .use(markTerms, terms)
    .use(printFigures, figures)
    .use(numberCitations)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(dressTables)
    .use(makeSections)
    .use(rehypeStringify);
}
