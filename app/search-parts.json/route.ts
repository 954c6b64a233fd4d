import { findableParts } from '@/app/search/findable';

export const dynamic = 'error';

/** The parts of all articles, for the search in the browser; comes when the first results are there. */
export function GET() {
  return Response.json(findableParts());
}
