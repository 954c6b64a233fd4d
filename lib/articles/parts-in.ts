import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { readText } from '@/lib/articles/compile/read-text';
import type { Part, Section } from '@/lib/schema/section';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every part of an article that has a heading, in order, with the words that stand under it. */
export function partsIn(sections: readonly Section[]): readonly Part[] {
  return sections.flatMap(({ id, title, answer, more, rest }) => {
    const found = [{ id, title, isSection: true, nodes: [...answer, ...more] }];
    if (found[0]?.nodes.length) found[0].nodes.push({ type: 'text', value: ' ' });
    for (const node of rest)
      if (node.type === 'element' && node.tagName === 'h3')
        found.push({
          id: String(node.properties.id),
          title: textOf(node),
          isSection: false,
          nodes: [],
        });
      else found.at(-1)?.nodes.push(node as ElementContent);
    return found.map(({ nodes, ...part }) => ({ ...part, text: oneLine(readText(nodes)) }));
  });
}
