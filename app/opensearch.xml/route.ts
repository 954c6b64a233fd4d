import { routes } from '@/lib/pages/routes';
import { openSearchOf } from '@/lib/seo/open-search';

export const dynamic = 'error';

/** How a browser adds the search of this site to its own. */
export function GET() {
  return new Response(openSearchOf(routes.search), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
