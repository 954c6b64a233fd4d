import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { splitFirstSentence } from '@/lib/articles/compile/split-first-sentence';
import type { Section } from '@/lib/schema/section';

const isElement = (node: RootContent): node is Element => node.type === 'element';

function sectionOf(heading: Element, blocks: readonly Element[]): Section {
  const [first, ...others] = blocks;
  const opens = first?.tagName === 'p';
  const [answer, more] = opens ? splitFirstSentence(first.children) : [[], []];
  return {
    id: String(heading.properties.id),
    title: textOf(heading),
    heading: heading.children,
    answer,
    more,
    rest: opens ? others : blocks,
  };
}

/** The sections of an article: every second-level heading and what follows it, in order. */
export function splitSections(tree: Root): readonly Section[] {
  const sections: { heading: Element; blocks: Element[] }[] = [];
  for (const node of tree.children.filter(isElement))
    if (node.tagName === 'h2') sections.push({ heading: node, blocks: [] });
    else sections.at(-1)?.blocks.push(node);
  return sections.map(({ heading, blocks }) => sectionOf(heading, blocks));
}
