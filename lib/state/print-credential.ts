import { type Credential, type FactOf, factOf } from '@/lib/schema/credential';
import type { CredentialField } from '@/lib/schema/credential-evidence';
import {
  hoursCountedLabels,
  populationLabels,
  recordLabels,
  schoolingLabels,
} from '@/lib/state/credential-labels';
import { counted, dollars, range, yearsOrMonths } from '@/lib/text/format';

const joined = (parts: readonly string[], mark: string) => parts.filter(Boolean).join(mark);
const yesOr = (no: string) => (value: boolean) => (value ? 'Yes' : no);
const hours = (value: number) => (value === 0 ? 'None' : counted(value, 'hour'));
const fee = (value: number | 'included') =>
  value === 'included' ? 'Included in another fee' : value === 0 ? 'Free' : dollars(value);

/** Months as a reader says them: 18 is "18 months", 24 is "2 years", 0 is "No set time". */
export function recoveryTime(months: number): string {
  if (months === 0) return 'No set time';
  return months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month');
}

function exam({ required, name, questions, retakes }: NonNullable<Credential['exam']>): string {
  const isSaid = questions === null || (name ?? '').includes(String(questions));
  return joined(
    [
      required === false ? 'No exam' : (name ?? (required ? 'Yes' : '')),
      isSaid ? '' : counted(questions, 'question'),
      retakes === null ? '' : `may be taken again ${retakes}`,
    ],
    ', ',
  );
}

function record(check: NonNullable<Credential['record_check']>): string {
  const { kind, look_back_years: years, waiver } = check;
  return joined(
    [
      kind === null ? '' : recordLabels[kind],
      years === null ? '' : `a record counts for ${counted(years, 'year')}`,
      waiver === null ? '' : waiver ? 'you can ask for a waiver' : 'there is no waiver',
    ],
    '; ',
  );
}

type Printers = {
  readonly [F in CredentialField]: (value: NonNullable<FactOf<F>>, row: Credential) => string;
};

const printers: Printers = {
  title: String,
  abbreviation: String,
  population: (value) => populationLabels[value],
  certifier: String,
  minimum_age: String,
  schooling: (value) => schoolingLabels[value],
  credits: (value) => counted(value, 'semester credit'),
  lived_experience: yesOr('Not required'),
  recovery_months: recoveryTime,
  residency: (value) => (value ? 'You must live or work in the state' : 'You may live anywhere'),
  training_hours: hours,
  work_hours: hours,
  supervised_hours: (value, { hours_counted: counts }) =>
    joined([hours(value), counts === null ? '' : hoursCountedLabels[counts]], ' '),
  supervised_years: yearsOrMonths,
  supervision_contact_hours: hours,
  exam,
  'fees.application': fee,
  'fees.exam': fee,
  'fees.training': fee,
  'fees.renewal': fee,
  months_to_credential: ({ from, to }) => `${range(from, to, String)} months`,
  renewal_years: (value) => (value === 1 ? 'Every year' : `Every ${value} years`),
  continuing_education_hours: hours,
  record_check: record,
  medication_rule: String,
  medicaid: (value) => (value ? 'Can be billed' : 'Cannot be billed'),
};

/** A fact in words with its unit; empty where no source says it, or only its note says something. */
export function printFact(row: Credential, field: CredentialField): string {
  const value = factOf(row, field);
  const print = printers[field] as (value: unknown, row: Credential) => string;
  return value === null ? '' : print(value, row);
}

/** The same for a cell of a table, where yes or no is what compares. */
export function printShort(row: Credential, field: CredentialField): string {
  const isRequired = row.exam?.required ?? null;
  if (field === 'exam') return isRequired === null ? '' : isRequired ? 'Yes' : 'No';
  if (field === 'medicaid' && row.medicaid !== null) return row.medicaid ? 'Yes' : 'No';
  return printFact(row, field);
}
