import data from '@/content/data/state-wages.json' with { type: 'json' };
import { type StateWage, StateWages } from '@/lib/schema/state-wage';

/** Wages by state, the newest May, for the occupation lines that are published by state here. */
export const stateWages: StateWages = StateWages.parse(data);

/** The occupation lines that have a table by state. */
export const occupationsByState: readonly string[] = [
  ...new Set(stateWages.rows.map((row) => row.occupation)),
];

/** One occupation in every state that publishes it; empty for a line without a table by state. */
export function wagesAcrossStates(occupation: string): readonly StateWage[] {
  return stateWages.rows.filter((row) => row.occupation === occupation);
}

/** The first of these lines that has a table by state, and the states for which it has no row. */
export function statePayLine(codes: readonly string[]): { line?: string; unpaid?: string[] } {
  const line = codes.find((code) => occupationsByState.includes(code));
  if (line === undefined) return {};
  const missing = stateWages.missing.filter(({ occupation }) => occupation === line);
  return missing.length === 0 ? { line } : { line, unpaid: missing.map(({ state }) => state) };
}
