import data from '@/content/data/states.json' with { type: 'json' };
import { type State, States } from '@/lib/schema/state';

/** The 51 jurisdictions as a data set. */
export const stateList: States = States.parse(data);

/** The same by name. */
export const states: readonly State[] = stateList.rows.toSorted((a, b) =>
  a.name.localeCompare(b.name, 'en'),
);

/** The state with that slug; throws for one that is not there. */
export function stateAt(slug: string): State {
  const state = states.find((each) => each.slug === slug);
  if (state === undefined) throw new Error(`No state with the slug "${slug}"`);
  return state;
}
