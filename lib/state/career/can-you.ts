import { type Credential, certaintyOf, noteOf } from '@/lib/schema/credential';
import type { CredentialField } from '@/lib/schema/credential-evidence';
import { printFact } from '@/lib/state/print-credential';

/** One line of "Can you do it?": what the state answers, and how sure we are of it. */
export type CanYouRow = {
  readonly question: string;
  readonly answer: string;
  readonly note: string | null;
  readonly isOfficial: boolean;
};

const questions = {
  schooling: 'Schooling',
  lived_experience: 'Lived experience',
  recovery_months: 'Time in recovery',
  record_check: 'Criminal record',
  minimum_age: 'Age',
  residency: 'Where you live',
  medication_rule: 'Medication',
} as const satisfies Partial<Record<CredentialField, string>>;

/** The rows that are known; a rule of which only a note is known answers with the note. */
export function canYouRows(credential: Credential): readonly CanYouRow[] {
  return (Object.keys(questions) as (keyof typeof questions)[]).flatMap((field) => {
    const [fact, note] = [printFact(credential, field), noteOf(credential, field)];
    const answer = fact === '' || (fact === 'Yes' && note !== null) ? note : fact;
    if (answer === null || answer === '') return [];
    return {
      question: questions[field],
      answer: field === 'minimum_age' && fact !== '' ? `${fact} or older` : answer,
      note: answer === note ? null : note,
      isOfficial: certaintyOf(credential, field) === 'official',
    };
  });
}
