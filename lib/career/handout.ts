import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Career } from '@/lib/schema/career';
import type { Section } from '@/lib/schema/section';

/** The parts of a guide that fit two sides of paper, with the numbers of the sources they cite. */
export type Handout = {
  readonly sections: readonly Section[];
  readonly sources: readonly { readonly id: string; readonly number: number }[];
};

/** The sections whose first paragraph the handout takes. */
const taken: readonly string[] = [
  'what-it-is',
  'a-week',
  'what-you-do',
  'pay',
  'how-to-become-one',
  'where-you-work',
  'rewards-and-hard-parts',
  'hard-parts',
  'is-it-for-you',
  'finding-work',
];
/** The sections that it takes whole. */
const whole: readonly string[] = ['in-one-minute', 'can-you-do-it', 'in-short'];

/** A link to an explanation at the end of the guide, which the handout leaves out. */
const isTerm = (node: ElementContent) =>
  node.type === 'element' && String(node.properties.href).startsWith('/glossary#');

/** Without links to the glossary; a link to a part of the guide leads to the guide at `path`. */
function forPaper(nodes: readonly ElementContent[], path: string): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = forPaper(node.children, path);
    if (isTerm(node)) return children;
    const href = String(node.properties.href);
    const isPart = href.startsWith('#') && !href.startsWith('#source-');
    const properties = isPart ? { ...node.properties, href: path + href } : node.properties;
    return [{ ...node, properties, children }];
  });
}

function citedIn(nodes: readonly ElementContent[]): string[] {
  const cited: string[] = [];
  visit({ type: 'root', children: [...nodes] }, 'element', ({ properties }) => {
    const [, id] = /^#source-(.+)/.exec(String(properties.href)) ?? [];
    if (id !== undefined) cited.push(id);
  });
  return cited;
}

/** The essentials of the guide at `path`: how it opens, and the first paragraph of its sections. */
export function handoutOf(career: Career, path: string): Handout {
  const sections = career.sections
    .filter(({ id }) => whole.includes(id) || taken.includes(id))
    .map((section) => ({
      ...section,
      answer: forPaper(section.answer, path),
      more: forPaper(section.more, path),
      rest: whole.includes(section.id) ? forPaper(section.rest, path) : [],
    }));
  const cited = new Set([
    ...Object.values(career.entry).map(({ source }) => source),
    ...sections.flatMap(({ answer, more, rest }) => citedIn([...answer, ...more, ...rest])),
    ...career.path.map(({ source }) => source),
  ]);
  const sources = career.sources
    .map((id, index) => ({ id, number: index + 1 }))
    .filter(({ id }) => cited.has(id));
  return { sections, sources };
}
