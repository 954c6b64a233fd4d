import { dueSince } from '@/lib/articles/due-since';
import type { Career } from '@/lib/schema/career';
import { list } from '@/lib/text/format';
import { minutesToRead } from '@/lib/text/reading-time';
import { inSentence } from '@/lib/text/sentence-case';

const shown = 3;

/** The first other names of a career: "Also called peer supporter and CPS"; undefined without any. */
export function alsoCalled({ aliases }: Career): string | undefined {
  if (aliases.length === 0) return undefined;
  return `Also called ${list(aliases.slice(0, shown).map(inSentence))}`;
}

/**
 * When a guide was written and checked, since when it is due for review on the day `today`, by whom it
 * has been reviewed or has not, and how long it takes to read.
 */
export function datesOf(career: Career, today: string) {
  const { published, reviewed, reviewer, title, words } = career;
  return {
    published,
    reviewed,
    reviewer,
    dueSince: dueSince(career, today),
    notYetReviewedBy: `a working ${inSentence(title)}`,
    minutes: minutesToRead(words),
  };
}
