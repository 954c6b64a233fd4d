/** What several runs gave: the middle one and the outer ones. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number };

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (below === undefined || above === undefined) throw new Error('No runs to take a median of');
  return (below + above) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: medianOf(sorted), least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** The ratio of medians; its span is from the best case to the worst. */
export const ratioOf = (above: Spread, below: Spread): Spread => ({
  median: above.median / below.median,
  least: above.least / below.most,
  most: above.most / below.least,
});

/** A number with two significant digits after the leading ones, as people write it. */
export const rounded = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
