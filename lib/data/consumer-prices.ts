import data from '@/content/data/consumer-prices.json' with { type: 'json' };
import { ConsumerPrices } from '@/lib/schema/consumer-price';

/** Consumer prices of each May since the first May of the wages. */
export const consumerPrices: ConsumerPrices = ConsumerPrices.parse(data);
