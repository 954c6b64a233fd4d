import type { Credential } from '@/lib/schema/credential';
import { plainTitle } from '@/lib/state/career/certifier-name';
import { bringSentence } from '@/lib/state/career/requirements';

/** One step on the way, in the usual order; null where no source says it. */
export type StateStep = {
  readonly title: string;
  readonly detail: string | null;
  readonly hours: number | null;
  readonly years: number | null;
  readonly dollars: number | 'included' | null;
  /** Where to do it. */
  readonly url: string | null;
};

const empty = { detail: null, hours: null, years: null, dollars: null, url: null } as const;
const isSaid = (step: StateStep) =>
  [step.detail, step.hours, step.years, step.dollars, step.url].some((value) => value !== null);
const firstCapital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function examDetail({ exam }: Credential): string | null {
  if (exam === null) return null;
  const parts = [
    exam.name,
    exam.questions === null || exam.name?.includes(String(exam.questions))
      ? null
      : `${exam.questions} questions`,
    exam.retakes === null ? null : `It may be taken again ${exam.retakes}`,
  ];
  return parts.filter((part) => part !== null).join('. ') || null;
}

/** The steps to a credential; `before` is the lower level of it that the state grants, if any. */
export function stepsTo(credential: Credential, before?: Credential): readonly StateStep[] {
  const { fees, exam } = credential;
  const steps: StateStep[] = [
    {
      ...empty,
      title: 'Check that you qualify',
      detail:
        bringSentence(credential) || credential.schooling_note || credential.lived_experience_note,
    },
    {
      ...empty,
      title: 'Take the training',
      detail: credential.training_note,
      hours: credential.training_hours || null,
      dollars: fees.training,
      url: credential.training_list_url,
    },
    ...(before === undefined
      ? []
      : [
          {
            ...empty,
            title: `Get the first level: ${plainTitle(before.title)}`,
            detail: before.note ?? before.schooling_note,
            dollars: before.fees.application,
            url: before.official_url,
          },
        ]),
    {
      ...empty,
      title: 'Work under supervision',
      detail: credential.work_note,
      hours: credential.supervised_hours || credential.work_hours || null,
      years: credential.supervised_years,
    },
    ...(exam?.required === false
      ? []
      : [{ ...empty, title: 'Pass the exam', detail: examDetail(credential), dollars: fees.exam }]),
    {
      ...empty,
      title: 'Apply',
      detail: fees.note,
      dollars: fees.application,
      url: credential.official_url,
    },
    {
      ...empty,
      title: 'Renew it',
      detail: credential.renewal_note,
      hours: credential.continuing_education_hours || null,
      years: credential.renewal_years,
      dollars: fees.renewal,
    },
  ];
  return steps.filter(isSaid).map((step) => ({
    ...step,
    detail: step.detail === null ? null : firstCapital(step.detail),
  }));
}
