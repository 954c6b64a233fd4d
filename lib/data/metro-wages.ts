import data from '@/content/data/metro-wages.json' with { type: 'json' };
import { MetroWages } from '@/lib/schema/metro-wage';

/** Wages by metropolitan area, the newest May; no rows until a file of them is at hand. */
export const metroWages: MetroWages = MetroWages.parse(data);
