import { period } from '@/lib/text/format';

function Day({ day }: { day: string }) {
  return <time dateTime={day}>{period(day)}</time>;
}

/** How long an article takes to read, when it was written and checked, and by whom it has not been. */
export function PageDates({
  published,
  reviewed,
  notYetReviewedBy,
  minutes,
}: {
  published: string;
  reviewed: string;
  notYetReviewedBy: string;
  minutes: number;
}) {
  return (
    <p className="small">
      {minutes} {minutes === 1 ? 'minute' : 'minutes'} to read. Published <Day day={published} />.
      Facts checked <Day day={reviewed} />. Not yet reviewed by {notYetReviewedBy}.
    </p>
  );
}
