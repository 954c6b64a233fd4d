import { findable } from '@/app/search/findable';

export const dynamic = 'error';

/** Everything that can be found, for the search in the browser. */
export function GET() {
  return Response.json(findable());
}
