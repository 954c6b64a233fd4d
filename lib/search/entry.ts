import type { CareerSectionId } from '@/lib/schema/section';

/** What a result is, in the word printed before it. */
export const kinds = {
  career: 'Career',
  part: 'In',
  advice: 'Advice',
  state: 'State',
  term: 'Word',
  page: 'Page',
} as const;
export type Kind = keyof typeof kinds;

/** One thing that can be found. What is left out is not sent to the browser. */
export type Entry = {
  readonly kind: Kind;
  readonly title: string;
  /** Where it leads: a path, with a fragment where it is a part of a page. */
  readonly path: string;
  /** Other names of the same thing. */
  readonly names?: readonly string[];
  /** The title of the article that it is a part of. */
  readonly of?: string;
  /** Words of its text that set it apart. */
  readonly words?: string;
  /** Parts of guides: which of the sections that every guide has. */
  readonly section?: CareerSectionId;
  /** Careers: the occupation line whose table by state has a row for each state but `unpaid`. */
  readonly line?: string;
  /** Careers: the postal codes of the states for which the line is not published. */
  readonly unpaid?: readonly string[];
};
