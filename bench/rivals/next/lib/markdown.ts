import type { Root } from 'hast';
import { toString as words } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

export type Heading = { readonly id: string; readonly title: string };

declare module 'vfile' {
  interface DataMap {
    headings: Heading[];
  }
}

function headingIds() {
  return (tree: Root, file: VFile) => {
    const headings: Heading[] = [];
    file.data.headings = headings;
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'h2' && element.tagName !== 'h3') return;
      const title = words(element);
      const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
      element.properties.id ??= id;
      if (element.tagName === 'h2') headings.push({ id, title });
    });
  };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(headingIds)
  .use(rehypeStringify)
  .freeze();

export async function render(markdown: string) {
  const file = await processor.process(markdown);
  return { html: String(file), headings: file.data.headings ?? [] };
}
