import data from '@/content/data/compacts.json' with { type: 'json' };
import { Compacts } from '@/lib/schema/compact';

/** Which state has joined which licensing compact by law, and where privileges can be had. */
export const compacts: Compacts = Compacts.parse(data);
