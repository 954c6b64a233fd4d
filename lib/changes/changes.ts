import { realDollars } from '@/lib/charts/real-dollars';
import type { ConsumerPrice } from '@/lib/schema/consumer-price';
import type { Projection } from '@/lib/schema/projection';
import type { Amount, Wage } from '@/lib/schema/wage';
import { count, dollars, period, share } from '@/lib/text/format';

/** Something that moved from one release to the next, in words. */
export type Change = {
  readonly what: string;
  readonly before: string;
  readonly now: string;
  readonly moved: string;
};

type Measured = { readonly period: string; readonly value: Amount };

/** "3.9% more", "0.5% less" or "the same", by the values as published. */
function movement(before: number, now: number): string {
  const percent = share(Math.abs((now / before - 1) * 100));
  if (percent === '0%') return 'the same';
  return `${percent} ${now > before ? 'more' : 'less'}`;
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** The change between two releases a year apart; undefined where either value is not a number. */
export function changeOf(
  what: string,
  before: Measured | undefined,
  now: Measured | undefined,
  print: (amount: number) => string = dollars,
): Change | undefined {
  if (before === undefined || now === undefined) return undefined;
  if (typeof before.value !== 'number' || typeof now.value !== 'number') return undefined;
  if (yearOf(now.period) - yearOf(before.period) !== 1) return undefined;
  return {
    what,
    before: `${print(before.value)} in ${period(before.period)}`,
    now: `${print(now.value)} in ${period(now.period)}`,
    moved: movement(before.value, now.value),
  };
}

const isThere = (change: Change | undefined): change is Change => change !== undefined;

/** What moved of pay and jobs in the last two Mays; `history` is one occupation, oldest May first. */
export function payChanges(history: readonly Wage[]): Change[] {
  const [before, now] = [history.at(-2), history.at(-1)];
  if (before === undefined || now === undefined) return [];
  const value = (wage: Wage, column: 'annual_median' | 'employment') => ({
    period: wage.period,
    value: wage[column],
  });
  return [
    changeOf(
      `${now.title}: half earn less than`,
      value(before, 'annual_median'),
      value(now, 'annual_median'),
    ),
    changeOf(`${now.title}: jobs`, value(before, 'employment'), value(now, 'employment'), count),
  ].filter(isThere);
}

/** What moved of the outlook between the last two projections of one occupation, if two are held. */
export function outlookChange(projections: readonly Projection[]): Change | undefined {
  const inOrder = projections.toSorted((a, b) => a.period.localeCompare(b.period));
  const [before, now] = [inOrder.at(-2), inOrder.at(-1)];
  if (before === undefined || now === undefined) return undefined;
  const points = share(Math.abs(now.growth_percent - before.growth_percent)).replace('%', '');
  const way = now.growth_percent > before.growth_percent ? 'up' : 'down';
  const words = `${way} ${points} ${points === '1' ? 'point' : 'points'}`;
  return {
    what: `${now.title}: growth expected`,
    before: `${share(before.growth_percent)}, ${period(before.period)}`,
    now: `${share(now.growth_percent)}, ${period(now.period)}`,
    moved: points === '0' ? 'the same' : words,
  };
}

/** How consumer prices moved between two Mays: "Consumer prices rose 2.4%". */
export function pricesMoved(from: string, to: string, prices: readonly ConsumerPrice[]): string {
  const rise = (realDollars(1, from, to, prices) - 1) * 100;
  const percent = share(Math.abs(rise));
  if (percent === '0%') return 'Consumer prices stayed the same';
  return `Consumer prices ${rise > 0 ? 'rose' : 'fell'} ${percent}`;
}
