import { mainCredentials } from '@/lib/data/rules';
import { type Credential, certaintyOf } from '@/lib/schema/credential';
import type { CredentialField } from '@/lib/schema/credential-evidence';

/** How well a fact of a career is known over the states. */
export type Coverage = {
  readonly field: string;
  /** States in which it is known, and in how many of them from an official page. */
  readonly known: number;
  readonly official: number;
  /** Codes of the states in which it is not known, or which have no credential for the career. */
  readonly blank: readonly string[];
};

/** Facts that cannot be asked of every career. */
const certificateFields: readonly CredentialField[] = [
  'population',
  'lived_experience',
  'recovery_months',
  'residency',
  'training_hours',
  'work_hours',
  'fees.training',
  'medication_rule',
  'medicaid',
];
const licenseFields: readonly CredentialField[] = [
  'credits',
  'supervised_hours',
  'supervised_years',
];

/** The facts that are gathered for a kind of credential, in the order given. */
export function fieldsFor(
  kind: Credential['kind'],
  fields: readonly CredentialField[],
): readonly CredentialField[] {
  const others = kind === 'license' ? certificateFields : licenseFields;
  return fields.filter((field) => !others.includes(field));
}

/** The coverage of each fact, by the credential that most people in the career take. */
export function coverageOf(
  rows: readonly Credential[],
  career: string,
  states: readonly string[],
  fields: readonly CredentialField[],
): readonly Coverage[] {
  const main = mainCredentials(rows, career);
  const line = (field: string, certainty: (row: Credential) => string): Coverage => {
    const known = main.filter((row) => certainty(row) !== 'unknown');
    return {
      field,
      known: known.length,
      official: known.filter((row) => certainty(row) === 'official').length,
      blank: states.filter((state) => !known.some((row) => row.state === state)),
    };
  };
  return [
    ...fields.map((field) => line(field, (row) => certaintyOf(row, field))),
    ...(['official_url', 'training_list_url'] as const).map((field) =>
      line(field, (row) => (row[field] === null ? 'unknown' : 'official')),
    ),
  ];
}
