import { credentials } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import type { Career, Occupation } from '@/lib/schema/career';
import type { Credential } from '@/lib/schema/credential';
import type { State } from '@/lib/schema/state';
import { knownCost } from '@/lib/state/career/costs';
import { credentialOf, isPage } from '@/lib/state/career-in-state';
import { nearestPay, payIn } from '@/lib/state/page/pay';

/** A career in one of several states, as a row of a comparison. */
export type StateRow = {
  readonly state: State;
  readonly credential: Credential | undefined;
  /** Dollars until the credential is held, of the fees that are known. */
  readonly cost: number | undefined;
  /** Dollars a year in the nearest occupation; half earn less. */
  readonly median: number | undefined;
  readonly hasPage: boolean;
};

type Paid = Pick<Career, 'slug'> & { readonly occupations: readonly Occupation[] };

/** A career in one state, with its nearest pay of the newest May. */
export function stateRow(career: Paid, state: State): StateRow {
  const credential = credentialOf(credentials, career.slug, state);
  const pays = payIn(career, state).filter(({ isEarlier }) => !isEarlier);
  return {
    state,
    credential,
    cost: credential && knownCost(credential),
    median: nearestPay(pays)?.median,
    hasPage: isPage(credentials, career.slug, state),
  };
}

/** A career in a state and in the states that border it. */
export function nextDoor(career: Paid, state: State): readonly StateRow[] {
  const beside = states.filter(({ code }) => state.neighbors.includes(code));
  return [state, ...beside].map((each) => stateRow(career, each));
}
