import type { ElementContent } from 'hast';

/**
 * The sections of a career guide in the order a reader meets them, from the editorial manual.
 * `required` ones stand in every guide. "Your state" stands behind the second; the page draws it.
 */
export const careerSections = [
  { id: 'in-one-minute', name: 'In one minute', required: true },
  { id: 'can-you-do-it', name: 'Can you do it?', required: true },
  { id: 'what-it-is', name: 'What it is', required: true },
  { id: 'a-week', name: 'A week', required: true },
  { id: 'skills', name: 'Skills', required: true },
  { id: 'pay', name: 'Pay', required: true },
  { id: 'how-to-become-one', name: 'How to become one', required: true },
  { id: 'where-you-work', name: 'Where you work', required: true },
  { id: 'hard-parts', name: 'Hard parts and what helps', required: true },
  { id: 'what-is-good', name: 'What is good about it', required: true },
  { id: 'is-it-for-you', name: 'Is it for you', required: true },
  { id: 'types-and-titles', name: 'Types and titles', required: false },
  { id: 'tools', name: 'Tools', required: false },
  { id: 'where-it-leads', name: 'Where it leads', required: true },
  { id: 'finding-work', name: 'Finding work', required: true },
  { id: 'questions', name: 'Questions people ask', required: true },
] as const;

/** The order of guides that are not rewritten yet, which do not begin with one minute. */
export const formerSections = [
  { id: 'what-it-is', name: 'What it is', required: true },
  { id: 'what-you-do', name: 'What you do', required: true },
  { id: 'skills', name: 'Skills', required: true },
  { id: 'how-to-become-one', name: 'How to become one', required: true },
  { id: 'pay', name: 'Pay', required: true },
  { id: 'where-you-work', name: 'Where you work', required: true },
  { id: 'types-and-titles', name: 'Types and titles', required: false },
  { id: 'tools', name: 'Tools', required: false },
  { id: 'rewards-and-hard-parts', name: 'Rewards and hard parts', required: true },
  { id: 'is-it-for-you', name: 'Is it for you', required: true },
  { id: 'where-it-leads', name: 'Where it leads', required: true },
  { id: 'finding-work', name: 'Finding work', required: true },
  { id: 'questions', name: 'Questions people ask', required: false },
  { id: 'in-short', name: 'In short', required: true },
] as const;

/** Every section that some guide may have. */
export const allCareerSections = [...careerSections, ...formerSections] as const;

export type CareerSectionId = (typeof allCareerSections)[number]['id'];

/** Whether a guide with these sections is written in today's order. */
export const isRewritten = (ids: readonly string[]) => ids.includes(careerSections[0].id);

/** One section of a compiled article, as pieces of its HTML syntax tree (hast). */
export type Section = {
  readonly id: string;
  /** The words of its heading, and the same as they are marked up. */
  readonly title: string;
  readonly heading: readonly ElementContent[];
  /** The first sentence, which answers the heading; empty where no paragraph stands first. */
  readonly answer: readonly ElementContent[];
  /** What is left of the first paragraph. */
  readonly more: readonly ElementContent[];
  readonly rest: readonly ElementContent[];
};

/** One headed part of an article: a section, or what stands under a heading within it. */
export type Part = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Whether it is a whole section and not a part of one. */
  readonly isSection: boolean;
};

/** What compiling makes of the text of an article. */
export type Compiled = {
  readonly sections: readonly Section[];
  /** Ids of the sources that the text cites, by number. */
  readonly citations: readonly string[];
  /** Fragments of the glossary that the text links. */
  readonly terms: readonly string[];
  /** How many words a reader meets. */
  readonly words: number;
  /** The text as Markdown that stands alone, with values for tokens and whole links. */
  readonly markdown: string;
};

/** What every article has beside its front matter. */
export type ArticleText = Compiled & {
  readonly slug: string;
  /** Ids of every source of the page: first those the text cites, by number, then the others. */
  readonly sources: readonly string[];
};

/** The sections with which every piece of advice begins and ends. */
export const adviceFrame = { first: 'short-answer', last: 'in-short' } as const;
