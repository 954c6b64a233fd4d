import { routes } from '@/lib/pages/routes';
import type { CareerState } from '@/lib/state/career-states';

/** Slugs of the careers whose states are compared at an address below the guide. */
export function comparedAcrossStates(pairs: readonly CareerState[]): readonly string[] {
  return [...new Set(pairs.map(({ career }) => career))].filter(
    (career) => routes.careerStates(career) !== routes.certification,
  );
}
