import type { StateRent } from '@/lib/schema/state-rent';
import type { Wage } from '@/lib/schema/wage';
import { dollars, list, share } from '@/lib/text/format';

type Rents = { readonly one: number; readonly two: number };

/** A month's pay before tax at the median of one occupation, and what one bedroom takes of it. */
export type Month = {
  readonly title: string;
  readonly pay: number;
  /** In percent of the month's pay. */
  readonly rentShare: number;
  /** How far the pay reaches, in percent of the width. */
  readonly width: number;
};

/** What a month's pay leaves after rent, on one scale that starts at 0. */
export type LiveOnIt = {
  readonly months: readonly Month[];
  readonly rents: Rents;
  /** Where the rents stand, in percent of the width. */
  readonly at: Rents;
};

/** The mean rents of the country: those of the states, weighted by their people. */
export function nationalRents(rows: readonly StateRent[]): Rents {
  const people = rows.reduce((sum, { population }) => sum + population, 0);
  const mean = (rent: (row: StateRent) => number) =>
    Math.round(rows.reduce((sum, row) => sum + rent(row) * row.population, 0) / people);
  return { one: mean((row) => row.one_bedroom), two: mean((row) => row.two_bedrooms) };
}

/** A month's pay of each occupation beside the rents; undefined where no median is a number. */
export function liveOnIt(wages: readonly Wage[], rents: Rents): LiveOnIt | undefined {
  const pays = wages.flatMap(({ title, annual_median: median }) =>
    typeof median === 'number' ? [{ title, pay: Math.round(median / 12) }] : [],
  );
  if (pays.length === 0) return undefined;
  const top = Math.max(rents.two, ...pays.map(({ pay }) => pay));
  const reach = (amount: number) => Math.round((amount / top) * 1000) / 10;
  return {
    months: pays.map(({ title, pay }) => ({
      title,
      pay,
      rentShare: Math.round((rents.one / pay) * 100),
      width: reach(pay),
    })),
    rents,
    at: { one: reach(rents.one), two: reach(rents.two) },
  };
}

/** The finding: how much of a month's pay the rent of one bedroom takes. */
export function liveOnItCaption({ months, rents }: LiveOnIt): string {
  const either = (words: readonly string[]) => list([...new Set(words)]).replace(' and ', ' or ');
  const pay = either(months.map((month) => dollars(month.pay)));
  const shares = either(months.map(({ rentShare }) => share(rentShare)));
  return `Of ${pay} a month before tax, a one-bedroom rent of ${dollars(rents.one)} takes ${shares}.`;
}
