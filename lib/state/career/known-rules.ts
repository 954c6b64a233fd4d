import { type Credential, factOf } from '@/lib/schema/credential';
import type { CredentialField } from '@/lib/schema/credential-evidence';

/** The rules that somebody who wants the credential must know. */
const applicantRules = [
  'minimum_age',
  'schooling',
  'credits',
  'lived_experience',
  'recovery_months',
  'residency',
  'training_hours',
  'work_hours',
  'supervised_hours',
  'supervised_years',
  'supervision_contact_hours',
  'exam',
  'fees.application',
  'fees.exam',
  'fees.training',
  'fees.renewal',
  'months_to_credential',
  'renewal_years',
  'continuing_education_hours',
  'record_check',
  'medication_rule',
] as const satisfies readonly CredentialField[];

/** With fewer rules a page would be thin: the state page says in a row what is known. */
const fewestRules = 5;

/** How many of the rules for applicants are known. */
export function countKnownRules(credential: Credential): number {
  return applicantRules.filter((rule) => factOf(credential, rule) !== null).length;
}

/**
 * Whether a career in a state gets a page of its own: at least five rules are known, or an official
 * source says that no credential is needed.
 */
export function hasPage(
  credential: Credential | undefined,
  absence: { readonly evidence: readonly { readonly official: boolean }[] } | undefined,
): boolean {
  if (credential !== undefined && countKnownRules(credential) >= fewestRules) return true;
  return absence?.evidence.some(({ official }) => official) ?? false;
}
