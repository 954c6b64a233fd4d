// What is fetched when the search is first touched.

import { attachBox } from '@/lib/browser/search-box';
import { makeIndex } from '@/lib/browser/search-index';
import { listResults } from '@/lib/browser/search-page';

export { attachBox, listResults, makeIndex };
