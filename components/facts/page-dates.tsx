import type { Career } from '@/lib/content/shapes/career';
import { period } from '@/lib/format';

function Day({ day }: { day: string }) {
  return <time dateTime={day}>{period(day)}</time>;
}

/** When the guide was written and checked, by whom it has not been, and how long it takes to read. */
export function PageDates({ career, minutes }: { career: Career; minutes: number }) {
  return (
    <p className="mt-4 max-w-measure text-sm text-quiet">
      Published <Day day={career.published} />. Facts checked <Day day={career.reviewed} />. Not yet
      reviewed by a working {career.title.toLowerCase()}. {minutes} minutes to read.
    </p>
  );
}
