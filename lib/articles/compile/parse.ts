import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';

const features = { gfm: true, frontmatter: true } as const;

/** The syntax tree of a guide, front matter included, so that positions are those of the file. */
export function parseMarkdown(file: VFile | string): Root {
  // CommonMark writes U+FFFD for NUL, which this reader leaves as it is.
  const text = String(file).replaceAll('\0', '\uFFFD');
  return markdownToMdast(text, { features }) as Root;
}

/** Gives a unified processor the same reader. */
export function readMarkdown(this: Processor): void {
  this.parser = parseMarkdown;
}
