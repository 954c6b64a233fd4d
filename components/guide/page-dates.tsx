import type { Reviewer } from '@/lib/schema/article';
import { period } from '@/lib/text/format';

function Day({ day }: { day: string }) {
  return <time dateTime={day}>{period(day)}</time>;
}

/** How long an article takes to read, when it was written and checked, and by whom. */
export function PageDates({
  published,
  reviewed,
  dueSince,
  notYetReviewedBy,
  reviewer,
  minutes,
}: {
  published: string;
  reviewed: string;
  /** The day since which it should have been checked again. */
  dueSince?: string | undefined;
  notYetReviewedBy: string;
  /** Who does the work and has read the text. */
  reviewer?: Reviewer | undefined;
  minutes: number;
}) {
  return (
    <p className="small">
      {minutes} {minutes === 1 ? 'minute' : 'minutes'} to read. Published <Day day={published} />.
      Facts checked <Day day={reviewed} />.
      {dueSince !== undefined && (
        <>
          {' '}
          Due for review since <Day day={dueSince} />.
        </>
      )}{' '}
      {reviewer === undefined ? (
        `Not yet reviewed by ${notYetReviewedBy}.`
      ) : (
        <>
          Reviewed by {reviewer.name}, {reviewer.role}, <Day day={reviewer.day} />.
        </>
      )}
    </p>
  );
}
