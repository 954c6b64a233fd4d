import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

/** The front matter of a file, its fences included. */
const frontMatter = /^---\n[\s\S]*?\n---(?=\n|$)/;

/**
 * The syntax tree of a Markdown file. Front matter becomes blank lines of the same length, so that
 * all places are those of the file.
 */
export function parseMarkdown(text: string): Root {
  return reader.parse(text.replace(frontMatter, (found) => found.replace(/[^\n]/g, ' ')));
}
