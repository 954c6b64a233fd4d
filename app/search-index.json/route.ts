import { named } from '@/app/search/findable';

export const dynamic = 'error';

/** Everything that has a name, for the search in the browser; comes first and is small. */
export function GET() {
  return Response.json(named);
}
