import { credentials } from '@/lib/data/credentials';
import type { Career } from '@/lib/schema/career';
import type { Credential } from '@/lib/schema/credential';
import type { State } from '@/lib/schema/state';
import { credentialOf } from '@/lib/state/career-in-state';

type Guide = Pick<Career, 'slug' | 'group' | 'licence_needed' | 'lived_experience'>;

const schoolYears: Record<NonNullable<Credential['schooling']>, number> = {
  none: -1,
  diploma: 0,
  'some-college': 1,
  associate: 2,
  bachelors: 4,
  masters: 6,
  doctorate: 9,
};
const groupYears: Record<Career['group'], number> = {
  'no-degree': 0,
  'a-year-or-two': 1,
  bachelors: 4,
  'masters-and-licence': 6,
  doctorate: 9,
};
const needs = { nowhere: 0, 'some-states': 1, everywhere: 2 } as const;

/** What a career asks before the first paid day, the least first: schooling, a paper, hours. */
function asked(career: Guide, state: State): readonly number[] {
  const credential = credentialOf(credentials, career.slug, state);
  const schooling = credential?.schooling ?? null;
  return [
    schooling === null ? groupYears[career.group] : schoolYears[schooling],
    credential === undefined ? 0 : 1,
    needs[career.licence_needed],
    (credential?.training_hours ?? 0) + (credential?.supervised_hours ?? 0),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * The other careers that ask less of somebody in a state, the least first; at most three. Careers that
 * hire for an experience of their own (a veteran's, a parent's) are left out: not everybody has it.
 */
export function soonerThan<Member extends Guide>(
  career: Guide,
  all: readonly Member[],
  state: State,
): readonly Member[] {
  const own = asked(career, state);
  return all
    .filter(({ slug, lived_experience }) => slug !== career.slug && lived_experience !== 'required')
    .map((other) => ({ other, asks: asked(other, state) }))
    .filter(({ asks }) => compare(asks, own) < 0)
    .toSorted((a, b) => compare(a.asks, b.asks))
    .slice(0, 3)
    .map(({ other }) => other);
}
