import type { Credentials } from '@/lib/schema/credential';
import type { State } from '@/lib/schema/state';
import { isPage } from '@/lib/state/career-in-state';

/** A career in a state that has a page, by their slugs. */
export type CareerState = { readonly career: string; readonly state: string };

/** Every career in a state of which enough is known for a page of its own. */
export function careerStates(
  rules: Pick<Credentials, 'rows' | 'none'>,
  careers: readonly { readonly slug: string }[],
  states: readonly State[],
): readonly CareerState[] {
  return careers.flatMap(({ slug }) =>
    states
      .filter((state) => isPage(rules, slug, state))
      .map((state) => ({ career: slug, state: state.slug })),
  );
}
