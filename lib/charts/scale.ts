import { dollars } from '@/lib/text/format';

/** The one scale of pay for the whole site, so that a strip can be compared across pages. */
const least = 25_000;
const most = 125_000;

/** Where an amount a year stands on the scale, in percent of its width; 0 or 100 where it is beyond. */
export function placeOf(amount: number): number {
  const place = ((amount - least) / (most - least)) * 100;
  return Math.round(Math.min(100, Math.max(0, place)) * 100) / 100;
}

/** Whether an amount a year lies beyond the upper end of the scale. */
export const isBeyond = (amount: number) => amount > most;

/** What the scale is labeled with: amounts a year, short, each at its place. */
export const scaleTicks = [40_000, 60_000, 80_000, 100_000, 120_000].map((amount) => ({
  place: placeOf(amount),
  label: `${dollars(amount / 1000)}k`,
}));
