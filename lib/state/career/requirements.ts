import type { Credential } from '@/lib/schema/credential';
import { recoveryTime } from '@/lib/state/print-credential';
import { counted, list, yearsOrMonths } from '@/lib/text/format';

const degrees = {
  none: '',
  diploma: 'a high school diploma or GED',
  'some-college': 'some college',
  associate: 'an associate degree',
  bachelors: 'a bachelor’s degree',
  masters: 'a master’s degree',
  doctorate: 'a doctorate',
} as const;

function schooling({ schooling: level, credits }: Credential): string {
  const degree = level === null ? '' : degrees[level];
  if (degree === '' || credits === null) return degree;
  return `${degree} with ${counted(credits, 'semester credit')}`;
}

function experience(credential: Credential): string {
  const { population, lived_experience, recovery_months: months } = credential;
  if (months !== null && months > 0) return `at least ${recoveryTime(months)} in recovery`;
  if (lived_experience !== true) return '';
  return population === 'family'
    ? 'experience as a parent, caregiver or relative'
    : 'lived experience';
}

/** What an applicant must bring, as one sentence; empty where nothing is known. */
export function bringSentence(credential: Credential): string {
  const things = [schooling(credential), experience(credential)].filter(Boolean);
  const age = credential.minimum_age;
  const old = age === null ? '' : `be at least ${age} years old`;
  if (things.length === 0) return old === '' ? '' : `You must ${old}.`;
  return `You need ${list(things)}${old === '' ? '' : `, and you must ${old}`}.`;
}

function supervisedPractice(credential: Credential): string {
  const { supervised_hours: hours, supervised_years: years, hours_counted: counts } = credential;
  const span = years === null ? '' : yearsOrMonths(years);
  if (hours === null) return span === '' ? '' : `work ${span} under supervision`;
  const what = counts === 'client contact' ? 'hours with clients' : 'hours';
  const done = `work ${counted(hours, 'hour').replace(/hours?$/, what)} under supervision`;
  return span === '' ? done : `${done} over at least ${span}`;
}

/** What an applicant must do, as one sentence; empty where nothing is known. */
export function doSentence(credential: Credential): string {
  const { training_hours, supervised_hours, supervision_contact_hours: contact, exam } = credential;
  const work_hours = credential.work_hours === supervised_hours ? null : credential.work_hours;
  const deeds = [
    training_hours ? `take ${counted(training_hours, 'hour')} of training` : '',
    work_hours ? `work ${counted(work_hours, 'hour')}` : '',
    supervisedPractice(credential),
    contact ? `spend ${counted(contact, 'hour')} with a supervisor` : '',
    exam?.required ? 'pass an exam' : '',
  ].filter(Boolean);
  return deeds.length === 0 ? '' : `You ${list(deeds)}.`;
}
