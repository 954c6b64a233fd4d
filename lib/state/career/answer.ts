import type { Credential } from '@/lib/schema/credential';
import { certifierName, plainTitle } from '@/lib/state/career/certifier-name';
import { costSentence } from '@/lib/state/career/costs';
import { bringSentence, doSentence } from '@/lib/state/career/requirements';
import { counted, dollars, plural } from '@/lib/text/format';
import { placeName } from '@/lib/text/place-name';
import { inSentence } from '@/lib/text/sentence-case';

/** Pay of the nearest federal occupation in the state; null where it is not published. */
export type StatePayLine = {
  readonly occupation: string;
  readonly p10: number | null;
  readonly median: number | null;
  readonly p90: number | null;
};

function whoSentence(credential: Credential, career: string, state: string): string {
  const { kind, title, abbreviation, certifier } = credential;
  const verb = kind === 'license' ? 'licensed' : 'certified';
  const letters = abbreviation === null ? '' : ` (${abbreviation.replace(' / ', ' or ')})`;
  const by = certifier === null ? '' : ` by ${certifierName(certifier)}`;
  return `In ${state}, ${plural(inSentence(career))} are ${verb} as “${plainTitle(title)}”${letters}${by}.`;
}

/** How a criminal record is weighed, as one sentence; empty where no source says. */
export function recordSentence({ record_check: check }: Credential): string {
  if (check === null || check.kind === null) return '';
  if (check.kind === 'none')
    return 'No record check is made for the credential itself; employers may make one.';
  const years = check.look_back_years;
  const back = years === null ? '' : ` for ${counted(years, 'year')}`;
  const waiver =
    check.waiver === null
      ? ''
      : check.waiver
        ? ', and you can ask for a waiver'
        : ', and there is no waiver';
  return check.kind === 'case by case'
    ? `A criminal record is weighed case by case${waiver}.`
    : `Listed offenses on a criminal record can stop you${back}${waiver}.`;
}

function timeSentence({ months_to_credential: months }: Credential): string {
  if (months === null) return '';
  const { from, to } = months;
  return `It takes ${from === to ? '' : `${from} to `}${counted(to, 'month')} from the first step.`;
}

function renewalSentence(credential: Credential): string {
  const { renewal_years: years, continuing_education_hours: hours } = credential;
  if (years === null) return '';
  const when = years === 1 ? 'every year' : `every ${counted(years, 'year')}`;
  return `You renew it ${when}${hours ? `, with ${counted(hours, 'hour')} of continuing education` : ''}.`;
}

function paySentence(pay: StatePayLine | undefined, state: string): string {
  if (pay === undefined || pay.median === null) return '';
  const group = pay.occupation.toLowerCase();
  return `In the nearest federal job group, ${group}, half earn less than ${dollars(pay.median)} a year in ${state}.`;
}

/**
 * The answer in one paragraph: who decides, what to bring, what to do, what it costs and takes, how a
 * record is weighed, what it pays. What no source says is left out.
 */
export function answerParagraph(
  credential: Credential,
  career: string,
  state: string,
  pay?: StatePayLine,
): string {
  const place = placeName(state);
  return [
    whoSentence(credential, career, place),
    bringSentence(credential),
    doSentence(credential),
    costSentence(credential),
    timeSentence(credential),
    recordSentence(credential),
    renewalSentence(credential),
    paySentence(pay, place),
  ]
    .filter(Boolean)
    .join(' ');
}
