import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const pattern = /\s*\{#([^{}]*)\}\s*$/;

/** The id that a heading names at its end, as in `## Pay {#pay}`; undefined where it names none. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? pattern.exec(last.value)?.[1] : undefined;
}

/** Moves the id of every heading from the end of its words to its attribute. */
export function takeHeadingIds(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const id = headingId(heading);
    const last = heading.children.at(-1);
    if (id === undefined || last?.type !== 'text') return;
    last.value = last.value.replace(pattern, '');
    heading.data = { ...heading.data, hProperties: { id } };
  });
}
