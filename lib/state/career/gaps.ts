import type { Credential } from '@/lib/schema/credential';
import { certifierName } from '@/lib/state/career/certifier-name';

/** A question to put before paying, and to whom. */
export type Gap = { readonly ask: string; readonly whom: string };

const mostGaps = 6;

/** What no source says, as questions: the dearest first, at most six. */
export function gapsIn(credential: Credential): readonly Gap[] {
  const { kind, fees, record_check: check, exam } = credential;
  const isCertificate = kind === 'certificate';
  const asked: readonly (readonly [boolean, string])[] = [
    [
      check === null || check.kind === null,
      'How is a criminal record weighed: which offenses stop an applicant, for how many years, and can I ask for a waiver before I pay?',
    ],
    [
      check?.kind === 'listed offenses' && check.look_back_years === null,
      'Which offenses are on the list, and for how many years does each one count?',
    ],
    [
      isCertificate && credential.training_hours === null,
      'How many hours is the training, which courses do you accept, and what do they cost?',
    ],
    [
      fees.application === null || (exam?.required !== false && fees.exam === null),
      'What do I pay in all, for the application, the exam and any other check?',
    ],
    [
      isCertificate && credential.work_hours === null && credential.supervised_hours === null,
      'Do I need hours of work before I hold it, and do volunteer hours count?',
    ],
    [
      !isCertificate && credential.supervised_hours === null,
      'How many supervised hours do you ask for, and which of them must be with clients?',
    ],
    [exam === null || exam.required === null, 'Is there an exam, and how often may I take it?'],
    [credential.schooling === null, 'Which schooling do you ask for, and what may stand for it?'],
    [
      isCertificate && credential.lived_experience === true && credential.recovery_months === null,
      'How long must I have been in recovery, and how do I show it?',
    ],
    [
      credential.renewal_years === null || fees.renewal === null,
      'How often must I renew it, with how many hours of continuing education, for what fee?',
    ],
  ];
  const whom = credential.certifier === null ? 'the state' : certifierName(credential.certifier);
  return asked.flatMap(([isOpen, ask]) => (isOpen ? [{ ask, whom }] : [])).slice(0, mostGaps);
}
