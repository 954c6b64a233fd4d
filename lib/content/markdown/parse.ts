import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** The syntax tree of a guide, front matter included, so that positions are those of the file. */
export function parseMarkdown(file: VFile): Root {
  return reader.parse(file);
}
