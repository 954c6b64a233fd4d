import { mainCredentials } from '@/lib/data/rules';
import type { Credential, Credentials } from '@/lib/schema/credential';
import type { State } from '@/lib/schema/state';
import { answerParagraph, type StatePayLine } from '@/lib/state/career/answer';
import { type CanYouRow, canYouRows } from '@/lib/state/career/can-you';
import { knownCost } from '@/lib/state/career/costs';
import { type Gap, gapsIn } from '@/lib/state/career/gaps';
import { hasPage } from '@/lib/state/career/known-rules';
import { type StateStep, stepsTo } from '@/lib/state/career/steps';

/** All that a page says of a career in a state, as data. */
export type CareerInState = {
  readonly credential: Credential;
  /** What else the state grants for the career. */
  readonly others: readonly Credential[];
  readonly answer: string;
  readonly steps: readonly StateStep[];
  /** Dollars until the credential is held, of the fees that are known. */
  readonly cost: number | undefined;
  readonly canYou: readonly CanYouRow[];
  readonly gaps: readonly Gap[];
};

type Rules = Pick<Credentials, 'rows' | 'none'>;

/** The credential that most people in a career take in a state; undefined where there is none. */
export function credentialOf(rules: Rules, career: string, state: State): Credential | undefined {
  const inState = rules.rows.filter((row) => row.state === state.code);
  return mainCredentials(inState, career)[0];
}

/** Whether a career has a page of its own in a state. */
export function isPage(rules: Rules, career: string, state: State): boolean {
  const absence = rules.none.find((row) => row.state === state.code && row.career === career);
  return hasPage(credentialOf(rules, career, state), absence);
}

/**
 * A career in a state, from the rules and the pay of the nearest occupation there. Undefined where
 * the state grants nothing for it.
 */
export function careerInState(
  rules: Rules,
  career: { readonly slug: string; readonly title: string },
  state: State,
  pay?: StatePayLine,
): CareerInState | undefined {
  const credential = credentialOf(rules, career.slug, state);
  if (credential === undefined) return undefined;
  const others = rules.rows.filter(
    (row) => row.state === state.code && row.careers.includes(career.slug) && row !== credential,
  );
  const before = others.find(
    ({ kind, level }) =>
      credential.kind === 'license' && kind === 'license' && level === 'associate',
  );
  return {
    credential,
    others,
    answer: answerParagraph(credential, career.title, state.name, pay),
    steps: stepsTo(credential, before),
    cost: knownCost(credential),
    canYou: canYouRows(credential),
    gaps: gapsIn(credential),
  };
}
