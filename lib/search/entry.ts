import type { CareerSectionId } from '@/lib/schema/section';

/** What a result is, in the word printed beside it. */
export const kindLabels = {
  career: 'Career',
  part: 'In',
  advice: 'Advice',
  state: 'State',
  term: 'Word',
  page: 'Page',
} as const;
export type Kind = keyof typeof kindLabels;

/** One thing that can be found. What is left out is not sent to the browser. */
export type Entry = {
  readonly kind: Kind;
  readonly title: string;
  /** Where it leads: a path, with a fragment where it is a part of a page. */
  readonly path: string;
  /** Other names of the same thing. */
  readonly names?: readonly string[];
  /** What it is, in a sentence. */
  readonly line?: string;
  /** The title of the article that it is a part of. */
  readonly of?: string;
  /** Words of its text that set it apart. */
  readonly words?: string;
  /** Parts of guides: which of the sections that every guide has. */
  readonly section?: CareerSectionId;
  /** Careers: the occupation whose table by state has a row for each state but `withheldIn`. */
  readonly occupation?: string;
  /** Careers: the postal codes of the states for which the pay is not published. */
  readonly withheldIn?: readonly string[];
  /** Careers: the postal codes of the states in which the career has a page of its own. */
  readonly states?: readonly string[];
};

/** The parts of an article as they are sent: an id, a title and the words that set each apart. */
export type ArticleParts = {
  readonly path: string;
  readonly parts: readonly (readonly [id: string, title: string, words: string])[];
};
