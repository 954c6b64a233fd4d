import { credentials } from '@/lib/data/credentials';
import { rentsIn } from '@/lib/data/rents';
import type { Career, Occupation } from '@/lib/schema/career';
import type { State } from '@/lib/schema/state';
import { recordSentence } from '@/lib/state/career/answer';
import { rentShare } from '@/lib/state/career/rent-share';
import { credentialOf, isPage } from '@/lib/state/career-in-state';
import { nearestPay, payIn } from '@/lib/state/page/pay';
import { takesInOneLine } from '@/lib/state/page/takes';

/** One career in a state, in a line: what it takes, what it pays, what rent takes of that. */
export type CareerLine = {
  readonly slug: string;
  readonly title: string;
  readonly takes: string;
  /** How a criminal record is weighed; empty where no source says. */
  readonly record: string;
  readonly median: number | undefined;
  /** Percent of a month's pay that a home with one bedroom takes. */
  readonly rent: number | undefined;
  readonly hasPage: boolean;
};

type Guide = Pick<Career, 'slug' | 'title' | 'entry'> & {
  readonly occupations: readonly Occupation[];
};

/** A career in a state; what its guide says it takes, where the state grants no credential for it. */
export function careerLine(career: Guide, state: State): CareerLine {
  const credential = credentialOf(credentials, career.slug, state);
  const median = nearestPay(payIn(career, state))?.median;
  return {
    slug: career.slug,
    title: career.title,
    takes: (credential && takesInOneLine(credential)) || career.entry.education.value,
    record: credential
      ? recordSentence(credential)
      : 'Our records name no credential of this state; its guide says what employers ask.',
    median,
    rent: median && rentShare(median, rentsIn(state.code).one_bedroom).share,
    hasPage: isPage(credentials, career.slug, state),
  };
}
