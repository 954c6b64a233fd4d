import type { Credential } from '@/lib/schema/credential';
import { schoolingLabels } from '@/lib/state/credential-labels';
import { recoveryTime } from '@/lib/state/print-credential';
import { counted, list, yearsOrMonths } from '@/lib/text/format';
import { inSentence } from '@/lib/text/sentence-case';

/** What a credential takes, the hardest parts first, each as a few words; what is not known is left out. */
export function partsOf(credential: Credential): readonly string[] {
  const { schooling, training_hours, supervised_hours, supervised_years, work_hours } = credential;
  const practice = supervised_hours || work_hours;
  return [
    schooling === null || schooling === 'none'
      ? ''
      : `${inSentence(schoolingLabels[schooling])}${credential.credits === null ? '' : ` (${counted(credential.credits, 'credit')})`}`,
    credential.recovery_months ? `${recoveryTime(credential.recovery_months)} in recovery` : '',
    training_hours ? `${counted(training_hours, 'hour')} of training` : '',
    practice
      ? `${counted(practice, 'hour')} of ${supervised_hours ? 'supervised ' : ''}work`
      : supervised_years
        ? `${yearsOrMonths(supervised_years)} of supervised work`
        : '',
    credential.exam?.required ? 'an exam' : '',
  ].filter(Boolean);
}

/** The same as one line that begins large; empty where nothing is known. */
export function takesInOneLine(credential: Credential): string {
  const words = list(partsOf(credential));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
