import type { QuickFact } from '@/lib/career/quick-facts';
import type { Career } from '@/lib/schema/career';

/** The parts of a guide that fit two sides of paper, with the numbers of the sources they cite. */
export type Handout = {
  readonly parts: readonly { readonly id: string; readonly html: string }[];
  readonly sources: readonly { readonly id: string; readonly number: number }[];
};

/** The sections whose first paragraph the handout takes; of the last it takes everything. */
const taken = [
  'what-it-is',
  'what-you-do',
  'how-to-become-one',
  'pay',
  'where-you-work',
  'rewards-and-hard-parts',
  'is-it-for-you',
  'finding-work',
] as const;
const whole = 'in-short';

/** Words that the guide explains at its end stand as they are: the handout has no such list. */
const term = /<a href="#word-[^"]*" class="term">(.*?)<\/a>/g;
const citation = /href="#source-([^"]+)"/g;

/** The essentials of a guide: the first paragraph of its sections, and all of "In short". */
export function handoutOf(career: Career, facts: readonly QuickFact[]): Handout {
  const parts = career.sections.flatMap(({ id, lead, rest }) => {
    if (id === whole) return [{ id, html: lead + rest }];
    return taken.some((each) => each === id) ? [{ id, html: lead }] : [];
  });
  const plain = parts.map((part) => ({ ...part, html: part.html.replace(term, '$1') }));
  const cited = new Set([
    ...facts.flatMap(({ sources }) => sources),
    ...plain.flatMap(({ html }) => [...html.matchAll(citation)].map(([, id = '']) => id)),
    ...career.path.map(({ source }) => source),
  ]);
  const sources = career.sources
    .map((id, index) => ({ id, number: index + 1 }))
    .filter(({ id }) => cited.has(id));
  return { parts: plain, sources };
}
