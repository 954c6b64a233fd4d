import type { Read } from '@/lib/data/readers/oews-table';
import type { StateRow } from '@/lib/data/readers/state-wages';
import type { StateWage } from '@/lib/schema/state-wage';
import type { Wage } from '@/lib/schema/wage';

/** Rounding to ten jobs lets the states add up to a little more than the country. */
const rounding = 1.002;

/**
 * Keeps one row of each name. BLS prints some occupations twice, as a broad and a detailed one, and a
 * transcription may overlap a workbook: the same is let pass, another value is a fault of its row.
 */
export function once<Row>(read: readonly Read<Row>[], nameOf: (row: Row) => string): Read<Row>[] {
  const seen = new Map<string, Read<Row>>();
  for (const each of read) {
    const name = nameOf(each.row);
    const first = seen.get(name);
    if (first === undefined) seen.set(name, each);
    else if (JSON.stringify(first.row) !== JSON.stringify(each.row))
      each.input.fault('OCC_CODE', `${name} was read before with other values; keep the right one`);
  }
  return [...seen.values()];
}

/** Faults for a state with more jobs than the country, and for states that sum to more than it. */
export function checkSums(states: readonly Read<StateRow>[], wages: readonly Wage[]): void {
  const country = new Map(
    wages.map(({ occupation, period, employment }) => [`${occupation} ${period}`, employment]),
  );
  const sums = new Map<string, number>();
  for (const { row, input } of states) {
    const { occupation, period, employment } = row.earlier;
    const name = `${occupation} ${period}`;
    const all = country.get(name);
    if (all === undefined) input.fault('OCC_CODE', `no national wages of ${name}; add that file`);
    if (all === undefined || all === null || employment === null) continue;
    const sum = (sums.get(name) ?? 0) + employment;
    if (employment > all)
      input.fault('TOT_EMP', `${employment} jobs are more than in the whole country (${all})`);
    else if (sum > all * rounding && (sums.get(name) ?? 0) <= all * rounding)
      input.fault('TOT_EMP', `the states up to here sum to ${sum}, the country to ${all}`);
    sums.set(name, sum);
  }
}

/** The states for which the file leaves an occupation out altogether. */
export function missingFrom(rows: readonly StateWage[], states: readonly string[]) {
  const present = new Set(rows.map(({ occupation, state }) => `${occupation} ${state}`));
  return [...new Set(rows.map((row) => row.occupation))].flatMap((occupation) =>
    states.flatMap((state) => (present.has(`${occupation} ${state}`) ? [] : { occupation, state })),
  );
}
