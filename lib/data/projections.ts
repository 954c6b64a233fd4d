import data from '@/content/data/projections.json' with { type: 'json' };
import { type Projection, Projections } from '@/lib/schema/projection';

/** What is expected of every occupation line, 2024 to 2034. */
export const projections: Projections = Projections.parse(data);

/** The projection of one occupation; throws for a code that the data set lacks. */
export function projectionOf(occupation: string): Projection {
  const line = projections.rows.find((row) => row.occupation === occupation);
  if (line === undefined) throw new Error(`No projection for the occupation ${occupation}`);
  return line;
}
