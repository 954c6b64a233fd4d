import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toString as words } from 'hast-util-to-string';
import { eachNode } from '@/lib/articles/compile/each-node';

function element(tagName: string, properties: Element['properties'], children: ElementContent[]) {
  return { type: 'element', tagName, properties, children } satisfies Element;
}

/** Gives a heading a quiet link to its own address. */
function addAnchor(heading: Element, id: string): void {
  const label = `Address of this part: ${words(heading)}`;
  const href = `#${id}`;
  const anchor = element('a', { className: ['anchor'], href, ariaLabel: label }, [
    { type: 'text', value: '#' },
  ]);
  heading.children.push({ type: 'text', value: ' ' }, anchor);
}

/**
 * Wraps every second-level heading and what follows it in a `<section>` that bears its id, and
 * gives headings their anchors.
 */
export function makeSections() {
  return (tree: Root): void => {
    eachNode<Nodes>(tree, (node) => {
      if (node.type === 'element' && node.tagName === 'h3')
        addAnchor(node, String(node.properties.id));
    });
    const sections: Element[] = [];
    for (const node of tree.children) {
      if (node.type === 'element' && node.tagName === 'h2') {
        const id = String(node.properties.id);
        delete node.properties.id;
        addAnchor(node, id);
        sections.push(element('section', { id }, [node]));
      } else if (node.type === 'element') {
        sections.at(-1)?.children.push(node);
      }
    }
    tree.children = sections;
  };
}
