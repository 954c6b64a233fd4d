import { period } from '@/lib/text/format';

function Day({ day }: { day: string }) {
  return <time dateTime={day}>{period(day)}</time>;
}

/** When an article was written and checked, by whom it has not been, and how long it takes to read. */
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
    <p className="mt-4 max-w-measure text-sm text-quiet">
      Published <Day day={published} />. Facts checked <Day day={reviewed} />. Not yet reviewed by{' '}
      {notYetReviewedBy}. {minutes} {minutes === 1 ? 'minute' : 'minutes'} to read.
    </p>
  );
}
