import data from '@/content/data/projections.json' with { type: 'json' };
import { type Projection, Projections } from '@/lib/schema/projection';

/** What is expected of every occupation; the newest round, and the one before where it is held. */
export const projections: Projections = Projections.parse(data);

/** The rounds of one occupation that are held, oldest first. */
export function projectionsOf(occupation: string): readonly Projection[] {
  return projections.rows
    .filter((row) => row.occupation === occupation)
    .toSorted((a, b) => a.period.localeCompare(b.period));
}

/** The newest projection of one occupation; throws for a code that the data set lacks. */
export function projectionOf(occupation: string): Projection {
  const line = projectionsOf(occupation).at(-1);
  if (line === undefined) throw new Error(`No projection for the occupation ${occupation}`);
  return line;
}
