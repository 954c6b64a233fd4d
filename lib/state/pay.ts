import type { State } from '@/lib/schema/state';
import type { StateWage } from '@/lib/schema/state-wage';

/** One state in a comparison of one occupation across the states. */
export type StatePay = {
  readonly state: State;
  readonly wage: StateWage;
  /** Median divided by the price level; whole dollars. Undefined where the median is no number. */
  readonly adjusted: number | undefined;
  /** Place by the median as published, 1 for the highest; equal medians share a place. */
  readonly rank: number | undefined;
  /** Place by the adjusted median. */
  readonly adjustedRank: number | undefined;
};

/** What a sum in a state buys elsewhere: divided by the price level, where the country is 100. */
export function atNationalPrices(amount: number, priceLevel: number): number {
  return Math.round(amount / (priceLevel / 100));
}

const median = (wage: StateWage) =>
  typeof wage.annual_median === 'number' ? wage.annual_median : undefined;

function placeAmong(values: readonly (number | undefined)[], value: number | undefined) {
  if (value === undefined) return undefined;
  return 1 + values.filter((other) => other !== undefined && other > value).length;
}

/** Every state that publishes the occupation, with its place in the country. */
export function comparePay(
  wages: readonly StateWage[],
  states: readonly State[],
  pricesIn: (state: string) => number,
): readonly StatePay[] {
  const rows = states.flatMap((state) => {
    const wage = wages.find((each) => each.state === state.code);
    if (wage === undefined) return [];
    const published = median(wage);
    const adjusted =
      published === undefined ? undefined : atNationalPrices(published, pricesIn(state.code));
    return [{ state, wage, adjusted }];
  });
  const medians = rows.map((row) => median(row.wage));
  const adjusted = rows.map((row) => row.adjusted);
  return rows.map((row) => ({
    ...row,
    rank: placeAmong(medians, median(row.wage)),
    adjustedRank: placeAmong(adjusted, row.adjusted),
  }));
}

/** The orders in which a reader can put the states. */
export const payOrders = {
  median: { label: 'Median', of: (row: StatePay) => median(row.wage) },
  adjusted: { label: 'At national prices', of: (row: StatePay) => row.adjusted },
  jobs: { label: 'Jobs', of: (row: StatePay) => row.wage.employment ?? undefined },
  concentration: {
    label: 'Concentration',
    of: (row: StatePay) => row.wage.concentration ?? undefined,
  },
  name: { label: 'State', of: () => undefined },
} as const;
export type PayOrder = keyof typeof payOrders;

/** The rows in that order, highest first; by name where values are equal or missing, missing last. */
export function inOrder(rows: readonly StatePay[], order: PayOrder): readonly StatePay[] {
  const { of } = payOrders[order];
  return rows.toSorted((a, b) => {
    const [left, right] = [of(a) ?? -1, of(b) ?? -1];
    return right - left || a.state.name.localeCompare(b.state.name, 'en');
  });
}
