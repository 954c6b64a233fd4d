import { z } from 'zod';
import { CalendarDay, Slug, text } from '@/lib/schema/primitives';

/**
 * The one envelope of every data set: who says it, for which period, when it was fetched, and the
 * rows. `key` names a row; two rows with one key are a fault.
 */
export function dataSet<Row extends z.ZodType>(
  row: Row,
  key: (row: z.infer<Row>) => string,
  source: z.ZodType<string> = Slug,
) {
  return z.strictObject({
    source: source.describe('the entry of sources.json that the rows come from'),
    period: text(4, 120).describe('what time the rows speak of, in words'),
    retrieved: CalendarDay.describe('the day the rows were fetched, YYYY-MM-DD'),
    rows: z
      .array(row)
      .min(1, 'write at least one row')
      .superRefine((rows, context) => {
        const seen = new Map<string, number>();
        rows.forEach((each, index) => {
          const name = key(each);
          const first = seen.get(name);
          if (first === undefined) seen.set(name, index);
          else {
            const message = `"${name}" stands already in row ${first + 1}; delete one of the two`;
            context.addIssue({ code: 'custom', path: [index], message });
          }
        });
      }),
  });
}
