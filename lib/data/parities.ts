import data from '@/content/data/parities.json' with { type: 'json' };
import { Parities } from '@/lib/schema/parity';

/** What things cost in each state beside the country. */
export const parities: Parities = Parities.parse(data);

const byState = new Map(parities.rows.map((row) => [row.state, row.all_items]));

/** The price level of a state, where the country is 100; throws for an unknown code. */
export function pricesIn(state: string): number {
  const level = byState.get(state);
  if (level === undefined) throw new Error(`No price parity for ${state}`);
  return level;
}
