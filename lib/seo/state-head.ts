import { routes } from '@/lib/pages/routes';
import type { State } from '@/lib/schema/state';
import { described, titled } from '@/lib/seo/lengths';
import type { PageHead } from '@/lib/seo/metadata';
import { placeName } from '@/lib/text/place-name';

/** What the head of a state's page says of it. */
export function stateHead(state: State): PageHead {
  return {
    title: titled(state.name, [
      ': mental health careers, what they take and pay',
      ': mental health careers, rules and pay',
      ': mental health careers and pay',
    ]),
    description: described(
      `What each mental health career takes in ${placeName(state.name)}, what it pays there, what rent takes of it, and where the state ranks.`,
    ),
    path: routes.state(state.slug),
    pictureOf: routes.state(state.slug),
  };
}
