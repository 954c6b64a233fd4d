import type { ConsumerPrice } from '@/lib/schema/consumer-price';

/** Dollars of one May in the dollars of another, by consumer prices; throws for a May without prices. */
export function realDollars(
  amount: number,
  from: string,
  to: string,
  prices: readonly ConsumerPrice[],
): number {
  const indexOf = (may: string) => {
    const price = prices.find(({ period }) => period === may);
    if (price === undefined) throw new Error(`No consumer prices of ${may}`);
    return price.index;
  };
  return (amount * indexOf(to)) / indexOf(from);
}
