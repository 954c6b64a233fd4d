import type { Credential, CredentialFact } from '@/lib/content/shapes/certification';
import { dollars } from '@/lib/format';

/** What each fact of a credential is called, in the order in which an applicant meets it. */
export const credentialLabels = {
  certifier: 'Who certifies',
  covers: 'For peers in',
  minimum_age: 'Minimum age',
  education: 'Schooling',
  lived_experience: 'Lived experience',
  residency: 'Where you live',
  training_hours: 'Training',
  experience_hours: 'Experience',
  supervision_hours: 'Supervision',
  exam: 'Exam',
  application_fee: 'Application fee',
  exam_fee: 'Exam fee',
  renewal_years: 'Renewal',
  continuing_education_hours: 'Further training',
  background_check: 'Record check',
  medicaid: 'Medicaid',
} as const satisfies Record<CredentialFact, string>;

export const suretyWords = {
  official: 'From an official page',
  secondary: 'Not seen on an official page; confirm it',
} as const;

export const coverWords = {
  mental_health: 'mental health',
  substance_use: 'substance use',
  both: 'mental health and substance use',
  youth: 'youth support',
  family: 'family support',
} as const satisfies Record<NonNullable<Credential['covers']>, string>;

const hours = (value: number | string) => (typeof value === 'number' ? `${value} hours` : value);
const withNote = (words: string, note: string | null) =>
  note === null ? words : `${words}. ${note}`;
const fee = (amount: number) => (amount === 0 ? 'Free' : dollars(amount));

/** A fact of a credential in words, with its note where there is one. Not for facts that are null. */
export function printFact(row: Credential, fact: CredentialFact): string {
  const value = row[fact];
  if (value === null) return '';
  switch (fact) {
    case 'covers':
      return row.covers === null ? '' : coverWords[row.covers];
    case 'training_hours':
      return withNote(hours(value), row.training_note);
    case 'experience_hours':
      return withNote(hours(value), row.experience_note);
    case 'supervision_hours':
      return hours(value);
    case 'application_fee':
      return withNote(fee(Number(value)), row.fee_note);
    case 'exam_fee':
      return fee(Number(value));
    case 'renewal_years':
      return withNote(value === 1 ? 'Every year' : `Every ${value} years`, row.renewal_note);
    case 'continuing_education_hours':
      return hours(value);
    case 'medicaid':
      return withNote(value === 'yes' ? 'Can be billed' : 'Cannot be billed', row.medicaid_note);
    default:
      return String(value);
  }
}

/** The same for a cell of a table: no notes, and long words cut to what compares. */
export function printShort(row: Credential, fact: CredentialFact): string {
  const value = row[fact];
  if (fact === 'medicaid') return value === 'yes' ? 'Yes' : 'No';
  if (fact === 'exam') return /^no\b/i.test(String(value)) ? 'No' : 'Yes';
  if (fact === 'application_fee') return fee(Number(value));
  if (fact === 'renewal_years') return value === 1 ? 'Every year' : `Every ${value} years`;
  return printFact({ ...row, training_note: null, experience_note: null }, fact);
}

/** The fewest training hours that a credential asks for, of those told as a bare number. */
export function leastTraining(rows: readonly Credential[]): number | undefined {
  const hours = rows.flatMap((row) =>
    typeof row.training_hours === 'number' ? [row.training_hours] : [],
  );
  return hours.length === 0 ? undefined : Math.min(...hours);
}

/** The finding of the map of training hours. */
export function trainingCaption(rows: readonly Credential[]): string {
  const hours = rows.flatMap((row) =>
    typeof row.training_hours === 'number' ? [row.training_hours] : [],
  );
  return `Training runs from ${Math.min(...hours)} to ${Math.max(...hours)} hours, where we know it.`;
}
