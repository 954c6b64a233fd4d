import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { CalendarDay, PartialDate, text, WebAddress } from '@/lib/schema/primitives';
import { StateCode } from '@/lib/schema/state';

/** The agreements under which a license of one state opens others, and the guide each serves. */
export const compactCareers = {
  'Counseling Compact': 'mental-health-counselor',
  'Social Work Licensure Compact': 'mental-health-social-worker',
  PSYPACT: 'psychologist',
} as const;
export type CompactName = keyof typeof compactCareers;

/** A state in a compact. Having joined by law is not yet letting people use it. */
export const CompactState = z
  .strictObject({
    compact: z.enum(Object.keys(compactCareers) as [CompactName, ...CompactName[]]),
    state: StateCode,
    member: z.boolean().nullable().describe('has joined by law; null where no list we saw has it'),
    statute: text(2, 120).nullable(),
    basis: z.enum(['statute', 'rule', 'commission', 'national body', 'secondary']).nullable(),
    issuing: z.boolean().nullable().describe('whether anybody can get a privilege there today'),
    issuing_since: PartialDate.nullable(),
    issuing_note: text(3, 200).nullable(),
    seen: CalendarDay,
    evidence: z.array(
      z.strictObject({
        publisher: text(2, 250),
        url: WebAddress.nullable(),
        date: text(2, 120),
        supports: z.array(z.enum(['member', 'issuing'])).min(1),
      }),
    ),
  })
  .superRefine((row, context) => {
    for (const field of ['member', 'issuing'] as const)
      if (row[field] !== null && !row.evidence.some(({ supports }) => supports.includes(field)))
        context.addIssue({
          code: 'custom',
          path: [field],
          message: 'no evidence supports this; add the page that says so, or write null',
        });
    if (row.issuing === true && row.member !== true)
      context.addIssue({
        code: 'custom',
        path: ['issuing'],
        message: 'only a member can issue privileges; correct one of the two',
      });
  });
export type CompactState = z.infer<typeof CompactState>;

export const Compacts = dataSet(
  CompactState,
  ({ compact, state }) => `${compact} ${state}`,
  text(3, 120),
);
export type Compacts = z.infer<typeof Compacts>;
