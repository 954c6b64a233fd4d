import { z } from 'zod';
import { CalendarDay, text } from '@/lib/schema/primitives';

/** Somebody who does the work and has read the whole text. */
export const Reviewer = z.strictObject({
  name: text(2, 80).describe('who read it'),
  role: text(3, 120).describe('what they do, such as: certified peer specialist in Ohio'),
  day: CalendarDay.describe('the day on which they finished'),
});
export type Reviewer = z.infer<typeof Reviewer>;

/** The keys that every guide and every piece of advice bears alike. */
export const articleKeys = {
  aliases: z.array(text(2, 60)).min(1).max(20).describe('every other name people search for'),
  summary: text(50, 160).describe('one sentence that stands alone; no figures'),
  published: CalendarDay.describe('the day it first stood on the site'),
  reviewed: CalendarDay.describe('the day somebody last checked every claim'),
  next_review: CalendarDay.describe('the day it must be checked again'),
  reviewer: Reviewer.optional().describe(
    'who has read it and does the work; leave out until somebody real has',
  ),
  changes: z
    .array(z.strictObject({ date: CalendarDay, what: text(5, 200) }))
    .min(1)
    .describe('what was changed and when, newest first'),
};

/** Adds a fault where a review lies before the publication or the next review before the last. */
export function checkReviews(
  article: {
    readonly published: string;
    readonly reviewed: string;
    readonly next_review: string;
    readonly reviewer?: Reviewer | undefined;
  },
  context: z.RefinementCtx,
): void {
  const early = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (article.reviewed < article.published)
    early('reviewed', 'the review is older than the text; write a day on or after `published`');
  if (article.reviewer !== undefined && article.reviewer.day < article.published)
    early('reviewer', 'the text is newer than its review; write a day on or after `published`');
  if (article.next_review <= article.reviewed)
    early('next_review', 'the next review must come after `reviewed`');
  const yearOn = `${Number(article.reviewed.slice(0, 4)) + 1}${article.reviewed.slice(4)}`;
  if (article.next_review > yearOn)
    early('next_review', 'lies more than a year after `reviewed`; write an earlier day');
}
