import type { Credential, CredentialFact } from '@/lib/schema/certification';
import { dollars } from '@/lib/text/format';

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

/** The facts that bear a note, and the note's own name. */
const notes = {
  training_hours: 'training_note',
  experience_hours: 'experience_note',
  application_fee: 'fee_note',
  renewal_years: 'renewal_note',
  medicaid: 'medicaid_note',
} as const satisfies Partial<Record<CredentialFact, keyof Credential>>;

/** What is to be said beside a fact, or null; it may say something where the fact itself is unknown. */
export function noteOf(row: Credential, fact: CredentialFact): string | null {
  return fact in notes ? row[notes[fact as keyof typeof notes]] : null;
}

const hours = (value: unknown) => {
  const words = String(value);
  return /\bhours?\b|\bmonths?\b|\bcredits?\b/.test(words) ? words : `${words} hours`;
};
const fee = (value: unknown) => (value === 0 ? 'Free' : dollars(Number(value)));

const printers: Partial<Record<CredentialFact, (value: unknown) => string>> = {
  covers: (value) => coverWords[value as keyof typeof coverWords],
  training_hours: hours,
  experience_hours: hours,
  supervision_hours: hours,
  continuing_education_hours: hours,
  application_fee: fee,
  exam_fee: fee,
  renewal_years: (value) => (value === 1 ? 'Every year' : `Every ${value} years`),
  medicaid: (value) => (value === 'yes' ? 'Can be billed' : 'Cannot be billed'),
};

/** A fact of a credential in words; an empty text where nothing we read said it. */
export function printFact(row: Credential, fact: CredentialFact): string {
  const value = row[fact];
  return value === null ? '' : (printers[fact] ?? String)(value);
}

/** The same for a cell of a table, where yes or no is what compares. */
export function printShort(row: Credential, fact: CredentialFact): string {
  if (fact === 'medicaid') return row.medicaid === 'yes' ? 'Yes' : 'No';
  if (fact === 'exam') return /^no\b/i.test(String(row.exam)) ? 'No' : 'Yes';
  return printFact(row, fact);
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
