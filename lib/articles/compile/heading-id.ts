import type { Heading } from 'mdast';

const mark = /\s*\{#([^{}]*)\}\s*$/;

/** The id that a heading names at its end, as in `## Pay {#pay}`; undefined where it names none. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'text' ? mark.exec(last.value)?.[1] : undefined;
}

/** Moves the id from the end of a heading's words to its attribute. */
export function takeHeadingId(heading: Heading): void {
  const id = headingId(heading);
  const last = heading.children.at(-1);
  if (id === undefined || last?.type !== 'text') return;
  last.value = last.value.replace(mark, '');
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
}
