import type { CareerLines } from '@/lib/career/facts';
import { projectionOf, projections } from '@/lib/data/projections';
import { wageOf, wages } from '@/lib/data/wages';
import type { Career } from '@/lib/schema/career';

/** A career with the newest figures of its federal lines. */
export function linesOf(career: Career): CareerLines {
  const codes = career.occupations.map(({ code }) => code);
  return { career, wages: codes.map(wageOf), outlook: codes.map(projectionOf) };
}

/** The sources of those figures. */
export const lineSources = { wages: wages.source, projections: projections.source };
