import { period } from '@/lib/text/format';

function Day({ day }: { day: string }) {
  return <time dateTime={day}>{period(day)}</time>;
}

/** How long an article takes to read, when it was written and checked, and by whom it has not been. */
export function PageDates({
  published,
  reviewed,
  dueSince,
  notYetReviewedBy,
  minutes,
}: {
  published: string;
  reviewed: string;
  /** The day since which it should have been checked again. */
  dueSince?: string | undefined;
  notYetReviewedBy: string;
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
      Not yet reviewed by {notYetReviewedBy}.
    </p>
  );
}
