import type { Credential } from '@/lib/schema/credential';
import type { CredentialField } from '@/lib/schema/credential-evidence';

/** What each fact of a credential is called, in the order in which an applicant meets it. */
export const credentialLabels = {
  certifier: 'Who grants it',
  population: 'For peers in',
  minimum_age: 'Minimum age',
  schooling: 'Schooling',
  credits: 'Credits',
  lived_experience: 'Lived experience',
  recovery_months: 'Time in recovery',
  residency: 'Where you live',
  training_hours: 'Training',
  work_hours: 'Work hours',
  supervised_hours: 'Supervised hours',
  supervised_years: 'Supervised years',
  supervision_contact_hours: 'Hours with a supervisor',
  exam: 'Exam',
  'fees.application': 'Application fee',
  'fees.exam': 'Exam fee',
  'fees.training': 'Training fee',
  'fees.renewal': 'Renewal fee',
  months_to_credential: 'Time it takes',
  renewal_years: 'Renewal',
  continuing_education_hours: 'Continuing education',
  record_check: 'Record check',
  medication_rule: 'Medication',
  medicaid: 'Medicaid',
} as const satisfies Record<Exclude<CredentialField, 'title' | 'abbreviation'>, string>;
export type LabeledField = keyof typeof credentialLabels;
export const labeledFields = Object.keys(credentialLabels) as LabeledField[];

export const certaintyLabels = {
  official: 'From an official page',
  secondary: 'Not seen on an official page; confirm it',
} as const;

export const populationLabels = {
  mental_health: 'mental health',
  substance_use: 'substance use',
  both: 'mental health and substance use',
  youth: 'youth support',
  family: 'family support',
} as const satisfies Record<NonNullable<Credential['population']>, string>;

export const schoolingLabels = {
  none: 'None required',
  diploma: 'High school diploma or GED',
  'some-college': 'Some college',
  associate: 'Associate degree',
  bachelors: 'Bachelor’s degree',
  masters: 'Master’s degree',
  doctorate: 'Doctorate',
} as const satisfies Record<NonNullable<Credential['schooling']>, string>;

export const recordLabels = {
  none: 'No check for the credential',
  'case by case': 'Weighed case by case',
  'listed offenses': 'Listed offenses can stop you',
} as const satisfies Record<NonNullable<NonNullable<Credential['record_check']>['kind']>, string>;

export const hoursCountedLabels = {
  'client contact': 'of client contact',
  'client contact and supervision': 'of client contact and supervision',
  'all work': 'of all work under supervision',
} as const satisfies Record<NonNullable<Credential['hours_counted']>, string>;
