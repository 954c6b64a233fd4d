import data from '@/content/data/releases.json' with { type: 'json' };
import { Releases } from '@/lib/schema/release';

/** When each official data set is issued anew. */
export const releases: Releases = Releases.parse(data);
