import { z } from 'zod';
import { CalendarDay, WebAddress } from '@/lib/schema/primitives';

/** What came of opening an address. */
export const linkOutcomes = [
  'ok',
  'gone',
  'soft 404',
  'certificate',
  'refused',
  'no answer',
] as const;

/** The words of a page at one time. */
const Version = z.strictObject({
  hash: z.string().describe('of the visible words, or of the bytes of what is no page'),
  day: CalendarDay,
});

/** What is known of one outside address since it was last opened. */
export const LinkResult = z.strictObject({
  address: WebAddress,
  outcome: z.enum(linkOutcomes),
  detail: z.string().describe('the status or the error, for people'),
  to: WebAddress.optional().describe('where it has moved for good'),
  checked: z.iso.datetime(),
  hash: z.string().optional(),
  tag: z.string().optional().describe('ETag or Last-Modified, by which a page is not read twice'),
  first: Version.optional().describe('the words as they were when an editor last read them'),
});
export type LinkResult = z.infer<typeof LinkResult>;

export const LinkResults = z.array(LinkResult);
