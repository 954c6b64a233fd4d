import { YourState } from '@/components/guide/your-state';
import { credentials } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import { allPages } from '@/lib/pages/all-pages';
import { routes } from '@/lib/pages/routes';
import { mapMeasure } from '@/lib/state/map-measure';

const paths = new Set(allPages.map(({ path }) => path));

/** The map of the states for one career; a state leads to the career there, where that has a page. */
export function PickState({ career }: { career: string }) {
  const compare = routes.careerStates(career);
  return (
    <YourState
      states={states}
      measure={mapMeasure(credentials.rows, career)}
      compare={paths.has(compare) ? compare : undefined}
      hrefOf={({ slug }) => {
        const there = routes.careerState(career, slug);
        return paths.has(there) ? there : routes.state(slug);
      }}
    />
  );
}
