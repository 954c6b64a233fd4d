import { z } from 'zod';

/** The shapes that several kinds of content share. */

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens')
  .describe('small letters, digits and hyphens, as in the address of the page');

export const CalendarDay = z.iso
  .date('write a day of the calendar as YYYY-MM-DD')
  .describe('a day, YYYY-MM-DD');

export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD')
  .describe('a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD');

export const OccupationCode = z
  .string()
  .regex(
    /^\d{2}-\d{4}$/,
    'write a code of the Standard Occupational Classification, such as 21-1093',
  )
  .describe('a code of the Standard Occupational Classification, such as 21-1093');

/**
 * Characters that nobody sees, as a class of a regular expression: controls, which no XML may hold,
 * marks that join, part or turn what stands beside them, and every space but the plain one.
 */
export const hidden = String.raw`\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
const plain = new RegExp(`^[^<>{}${hidden}]*$`, 'u');

/** One sentence or phrase of plain text: no markup, no line breaks, no figures in braces. */
export const text = (shortest: number, longest: number) =>
  z
    .string()
    .min(shortest, `write at least ${shortest} characters`)
    .max(longest, `write at most ${longest} characters`)
    .regex(plain, 'write plain text: no markup, braces, line breaks or hidden characters')
    .refine((value) => value === value.trim(), 'leave out the space at the start or the end');

const address = new RegExp(`^https?://[^\\s<>[\\]{}"\\\\^\`|${hidden}]+$`, 'u');
const wholeAddress = 'write a whole http or https address';

/** An address on the web, without brackets or quotes: it is printed as it is in Markdown. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: wholeAddress })
  .regex(address, `${wholeAddress}; write brackets and quotes percent-encoded`);

/** The same, encrypted: where a reader is sent to apply or to pay. */
export const HttpsAddress = WebAddress.refine(
  (value) => value.startsWith('https://'),
  'write an address that begins with https://',
);
