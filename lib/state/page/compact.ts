import { compacts } from '@/lib/data/compacts';
import { type CompactState, compactCareers } from '@/lib/schema/compact';

/** What the compact of a career says of a state; undefined where the career has none. */
export function compactIn(career: string, state: string): CompactState | undefined {
  return compacts.rows.find((row) => row.state === state && compactCareers[row.compact] === career);
}
