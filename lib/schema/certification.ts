import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { CalendarDay, text, WebAddress } from '@/lib/schema/primitives';
import { StateCode } from '@/lib/schema/state';

/** The facts of a credential that each rest on evidence of their own. */
export const credentialFacts = [
  'certifier',
  'covers',
  'minimum_age',
  'education',
  'lived_experience',
  'residency',
  'training_hours',
  'experience_hours',
  'supervision_hours',
  'exam',
  'application_fee',
  'exam_fee',
  'renewal_years',
  'continuing_education_hours',
  'background_check',
  'medicaid',
] as const;
export type CredentialFact = (typeof credentialFacts)[number];

const Note = text(2, 400).nullable();
/** A bare number, or words where the number carries a condition or another unit. */
const Hours = z.union([z.number().positive(), text(2, 120), z.null()]);
const Dollars = z.number().min(0).nullable().describe('dollars; 0 is free');

const Evidence = z.strictObject({
  publisher: text(2, 200),
  url: WebAddress,
  date: text(2, 120).describe('the date that the page bears, as it bears it; often "undated"'),
  official: z.boolean().describe('a page of the state, the board or its own training program'),
  supports: z.array(z.enum(['credential', ...credentialFacts])).min(1),
});

/** One peer credential of one state. `null` means that nothing we read said it. */
export const Credential = z
  .strictObject({
    state: StateCode,
    credential: text(3, 200),
    abbreviation: text(2, 20).nullable(),
    covers: z.enum(['mental_health', 'substance_use', 'both', 'youth', 'family']).nullable(),
    certifier: text(3, 240).nullable(),
    minimum_age: z.int().min(14).max(30).nullable(),
    education: Note,
    lived_experience: Note,
    residency: Note,
    training_hours: Hours,
    training_note: Note,
    experience_hours: Hours,
    experience_note: Note,
    supervision_hours: Hours,
    exam: Note,
    application_fee: Dollars,
    exam_fee: Dollars,
    fee_note: Note,
    renewal_years: z.number().positive().nullable(),
    continuing_education_hours: Hours,
    renewal_note: Note,
    background_check: Note,
    medicaid: z.enum(['yes', 'no', 'unknown']).describe('whether Medicaid can be billed for it'),
    medicaid_note: Note,
    disagreements: text(3, 900).nullable().describe('where sources conflict, both said'),
    confidence: z.enum(['official-seen', 'two-secondary-agree', 'secondary-seen']),
    official_url: WebAddress.nullable(),
    seen_on: CalendarDay,
    evidence: z.array(Evidence).min(1),
  })
  .superRefine((row, context) => {
    const supported = new Set(row.evidence.flatMap((each) => each.supports));
    for (const fact of credentialFacts) {
      const isSaid = row[fact] !== null && row[fact] !== 'unknown';
      if (!isSaid || supported.has(fact)) continue;
      const message = 'no evidence supports this; add the page that says so, or write null';
      context.addIssue({ code: 'custom', path: [fact], message });
    }
  });
export type Credential = z.infer<typeof Credential>;

export const Certification = dataSet(
  Credential,
  (row) => `${row.state} ${row.credential}`,
  text(3, 120),
);
export type Certification = z.infer<typeof Certification>;

/** How sure we are of one fact of a credential. */
export function suretyOf(
  row: Credential,
  fact: CredentialFact,
): 'official' | 'secondary' | 'unknown' {
  const value = row[fact];
  if (value === null || value === 'unknown') return 'unknown';
  const isOfficial = row.evidence.some((each) => each.official && each.supports.includes(fact));
  return isOfficial ? 'official' : 'secondary';
}
