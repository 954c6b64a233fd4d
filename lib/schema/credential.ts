import { z } from 'zod';
import {
  type CredentialField,
  credentialFields,
  Evidence,
  EvidencePage,
} from '@/lib/schema/credential-evidence';
import { dataSet } from '@/lib/schema/data-set';
import { HttpsAddress, Slug, text } from '@/lib/schema/primitives';
import { StateCode } from '@/lib/schema/state';

const Note = text(2, 700).nullable();
const hours = (what: string) =>
  z.number().min(0).nullable().describe(`hours ${what}; 0 where none are asked`);
const years = (what: string) => z.number().positive().nullable().describe(`years ${what}`);
const Fee = z
  .union([z.number().min(0), z.literal('included')], {
    error: 'write dollars as a plain number, "included" (in another fee) or null',
  })
  .nullable()
  .describe('dollars as a plain number; 0 is free; "included" is part of another fee');

const Exam = z.strictObject({
  required: z.boolean().nullable(),
  name: text(2, 250).nullable(),
  questions: z.int().positive().nullable(),
  retakes: text(2, 200).nullable().describe('how often and when it may be taken again'),
});

const RecordCheck = z.strictObject({
  kind: z
    .enum(['none', 'case by case', 'listed offenses'])
    .nullable()
    .describe('how a criminal record is weighed; null where a check is made and nothing says how'),
  look_back_years: years('for which a record counts'),
  waiver: z.boolean().nullable().describe('whether somebody barred can ask for an exception'),
  note: Note,
});

/** One certificate or license of one state. `null` means that no source we read says it. */
export const Credential = z
  .strictObject({
    id: Slug.describe('state and abbreviation or title, such as oh-cprs; never changes'),
    state: StateCode,
    careers: z.array(Slug).min(1).describe('the guides it serves, the one it is made for first'),
    kind: z.enum(['certificate', 'license']),
    level: z.enum(['associate', 'full']).describe('associate is any level below full'),
    title: text(3, 200),
    abbreviation: text(2, 20).nullable(),
    population: z
      .enum(['mental_health', 'substance_use', 'both', 'youth', 'family'])
      .nullable()
      .describe('whom a peer works with'),
    certifier: text(3, 240).nullable().describe('who grants it'),
    minimum_age: z.int().min(14).max(30).nullable(),
    schooling: z
      .enum(['none', 'diploma', 'some-college', 'associate', 'bachelors', 'masters', 'doctorate'])
      .nullable()
      .describe('the least that is accepted'),
    schooling_note: Note,
    credits: z.number().positive().nullable().describe('semester credits'),
    lived_experience: z.boolean().nullable(),
    lived_experience_note: Note,
    recovery_months: z
      .int()
      .min(0)
      .nullable()
      .describe('months in recovery; 0 where the state sets none'),
    residency: z.boolean().nullable().describe('whether you must live or work in the state'),
    residency_note: Note,
    training_hours: hours('of training'),
    training_note: Note,
    work_hours: hours('of paid or volunteer work'),
    work_note: Note,
    supervised_hours: hours('of supervised practice'),
    hours_counted: z
      .enum(['client contact', 'client contact and supervision', 'all work'])
      .nullable()
      .describe('what supervised_hours counts; null where no source says'),
    supervised_years: years('of supervised practice'),
    supervision_contact_hours: hours('spent with a supervisor'),
    exam: Exam.nullable(),
    fees: z.strictObject({
      application: Fee,
      exam: Fee,
      training: Fee,
      renewal: Fee,
      note: Note,
    }),
    months_to_credential: z
      .strictObject({ from: z.number().min(0), to: z.number().min(0) })
      .refine(({ from, to }) => from <= to, 'from is more than to; exchange them')
      .nullable()
      .describe('months from the first step to the full credential'),
    renewal_years: years('until it must be renewed'),
    continuing_education_hours: hours('of continuing education in each renewal period'),
    renewal_note: Note,
    record_check: RecordCheck.nullable(),
    medication_rule: text(3, 400).nullable().describe('what it says of prescribed medication'),
    medicaid: z.boolean().nullable().describe('whether Medicaid can be billed for it'),
    medicaid_note: Note,
    official_url: HttpsAddress.nullable(),
    training_list_url: HttpsAddress.nullable().describe('where approved training is listed'),
    since: text(3, 400).nullable().describe('what changed and since when, where a rule moved'),
    note: text(2, 900).nullable().describe('what else a reader must know'),
    disagreements: text(3, 900).nullable().describe('where sources conflict, both sides'),
    evidence: z.array(Evidence).min(1),
  })
  .superRefine((row, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const supported = new Set(row.evidence.flatMap(({ supports }) => supports));
    for (const field of credentialFields)
      if (factOf(row, field) !== null && !supported.has(field))
        fault(
          field.split('.'),
          'no evidence supports this; add the page that says so, or write null',
        );
    row.evidence.forEach(({ supports }, index) => {
      supports.forEach((field, at) => {
        if (factOf(row, field) === null && noteOf(row, field) === null)
          fault(
            ['evidence', index, 'supports', at],
            `${field} is null; write it, or take it out here`,
          );
      });
    });
  });
export type Credential = z.infer<typeof Credential>;

/** Which note speaks of which fact. */
const noteFields = {
  schooling: 'schooling_note',
  lived_experience: 'lived_experience_note',
  residency: 'residency_note',
  training_hours: 'training_note',
  work_hours: 'work_note',
  renewal_years: 'renewal_note',
  continuing_education_hours: 'renewal_note',
  medicaid: 'medicaid_note',
} as const satisfies Partial<Record<CredentialField, keyof Credential>>;

type Fees = Credential['fees'];

/** The type of a fact. */
export type FactOf<Field extends CredentialField> = Field extends `fees.${infer Name}`
  ? Fees[Name & keyof Fees]
  : Credential[Field & keyof Credential];

/** Whether a fact is a fee. */
export const isFee = (
  field: CredentialField,
): field is Extract<CredentialField, `fees.${string}`> => field.startsWith('fees.');

/** The value of a fact, or null where it is not known. */
export function factOf(row: Credential, field: CredentialField): FactOf<CredentialField> {
  return isFee(field) ? row.fees[field.slice(5) as keyof Fees] : row[field];
}

/** What is to be said beside a fact, or null; it may say something where the fact is unknown. */
export function noteOf(row: Credential, field: CredentialField): string | null {
  if (isFee(field)) return row.fees.note;
  if (field === 'record_check') return row.record_check?.note ?? null;
  return field in noteFields ? row[noteFields[field as keyof typeof noteFields]] : null;
}

/** How sure we are of one fact of a credential. */
export function certaintyOf(
  row: Credential,
  field: CredentialField,
): 'official' | 'secondary' | 'unknown' {
  if (factOf(row, field) === null) return 'unknown';
  const isOfficial = row.evidence.some(
    ({ official, supports }) => official && supports.includes(field),
  );
  return isOfficial ? 'official' : 'secondary';
}

const Absence = z.strictObject({
  state: StateCode,
  career: Slug,
  note: text(3, 400).describe('what the source says about there being none'),
  evidence: z.array(EvidencePage).min(1),
});

export const Credentials = dataSet(Credential, ({ id }) => id, text(3, 120)).extend({
  none: z.array(Absence).describe('careers for which a state has no credential, and who says so'),
});
export type Credentials = z.infer<typeof Credentials>;
