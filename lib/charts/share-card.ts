import { placeOf } from '@/lib/charts/scale';
import type { StateWage } from '@/lib/schema/state-wage';
import type { Wage } from '@/lib/schema/wage';
import { dollars } from '@/lib/text/format';

/** One bar of a share image: whose pay it is, its places on the scale in percent, its amounts. */
export type CardBar = {
  readonly start: number;
  readonly width: number;
  readonly median: number;
  readonly label: string;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
};

/** What a share image says: a name, a line, and the spread of pay where there is one. */
export type ShareCard = {
  readonly title: string;
  readonly line: string;
  readonly bars: readonly CardBar[];
  /** Of when the pay is, and who counted it. */
  readonly source: string;
};

type Line = Pick<Wage, 'annual_p10' | 'annual_median' | 'annual_p90'>;

/** More would not be legible in a small picture. */
const most = 2;

/** The bars of some lines on one scale, each under its name; a line without numbers has none. */
export function cardBars(
  lines: readonly { readonly label: string; readonly wage: Line | StateWage }[],
): readonly CardBar[] {
  const known = lines.flatMap(({ label, wage }) => {
    const { annual_p10: low, annual_median: middle, annual_p90: high } = wage;
    if (typeof low !== 'number' || typeof middle !== 'number' || typeof high !== 'number')
      return [];
    return [{ label, low, middle, high }];
  });
  return known.slice(0, most).map(({ label, low, middle, high }) => ({
    start: placeOf(low),
    width: placeOf(high) - placeOf(low),
    median: placeOf(middle),
    label,
    low: dollars(low),
    middle: dollars(middle),
    high: dollars(high),
  }));
}
