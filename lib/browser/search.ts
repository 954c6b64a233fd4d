import { enhance } from '@/lib/browser/search-box';
import { listResults } from '@/lib/browser/search-page';

export { enhance, listResults };
