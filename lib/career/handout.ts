import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { QuickFact } from '@/lib/career/quick-facts';
import type { Career } from '@/lib/schema/career';
import type { Section } from '@/lib/schema/section';

/** The parts of a guide that fit two sides of paper, with the numbers of the sources they cite. */
export type Handout = {
  readonly sections: readonly Section[];
  readonly sources: readonly { readonly id: string; readonly number: number }[];
};

/** The sections whose first paragraph the handout takes. */
const taken = [
  'a-week',
  'hard-parts',
  'what-it-is',
  'what-you-do',
  'how-to-become-one',
  'pay',
  'where-you-work',
  'rewards-and-hard-parts',
  'is-it-for-you',
  'finding-work',
] as const;

/** The sections of which it takes everything. */
const whole: readonly string[] = ['in-one-minute', 'can-you-do-it', 'in-short'];

/** A link to an explanation at the end of the guide, which the handout leaves out. */
const isTerm = (node: ElementContent) =>
  node.type === 'element' && String(node.properties.href).startsWith('#word-');

function withoutTerms(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = withoutTerms(node.children);
    return isTerm(node) ? children : [{ ...node, children }];
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

/** The essentials of a guide: the first paragraph of its sections, and all that sums it up. */
export function handoutOf(career: Career, facts: readonly QuickFact[]): Handout {
  const sections = career.sections
    .filter(({ id }) => whole.includes(id) || taken.some((each) => each === id))
    .map((section) => ({
      ...section,
      answer: withoutTerms(section.answer),
      more: withoutTerms(section.more),
      rest: whole.includes(section.id) ? withoutTerms(section.rest) : [],
    }));
  const cited = new Set([
    ...facts.flatMap(({ sources }) => sources),
    ...sections.flatMap(({ answer, more, rest }) => citedIn([...answer, ...more, ...rest])),
    ...career.path.map(({ source }) => source),
  ]);
  const sources = career.sources
    .map((id, index) => ({ id, number: index + 1 }))
    .filter(({ id }) => cited.has(id));
  return { sections, sources };
}
