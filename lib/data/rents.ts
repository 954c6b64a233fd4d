import metroData from '@/content/data/metro-rents.json' with { type: 'json' };
import stateData from '@/content/data/state-rents.json' with { type: 'json' };
import { type MetroRent, MetroRents } from '@/lib/schema/metro-rent';
import { type StateRent, StateRents } from '@/lib/schema/state-rent';

/** HUD's fair market rents by state: means of its counties and towns, weighted by their people. */
export const stateRents: StateRents = StateRents.parse(stateData);

/** HUD's fair market rents by metropolitan area, as published. */
export const metroRents: MetroRents = MetroRents.parse(metroData);

/** The mean rents of a state; throws for an unknown code. */
export function rentsIn(state: string): StateRent {
  const row = stateRents.rows.find((each) => each.state === state);
  if (row === undefined) throw new Error(`No rents for ${state}`);
  return row;
}

/** The metropolitan areas that lie in a state, whole or in part, the most people first. */
export function metroRentsIn(state: string): readonly MetroRent[] {
  return metroRents.rows
    .filter(({ states }) => states.includes(state))
    .toSorted((a, b) => b.population - a.population);
}

/** An area's name without HUD's word for its kind: "Columbus, OH" of "Columbus, OH MSA". */
export function placeName({ name }: Pick<MetroRent, 'name'>): string {
  return name.replace(/ (HUD Metro FMR Area|MSA)$/, '');
}
