import { routes } from '@/lib/pages/routes';
import type { State } from '@/lib/schema/state';
import { titled } from '@/lib/seo/lengths';
import type { PageHead } from '@/lib/seo/metadata';

/** What the head of a state's page says of it. */
export function stateHead(state: State): PageHead {
  return {
    title: titled(state.name, [
      ': what mental health jobs pay, and peer certification',
      ': mental health pay and peer certification',
      ': mental health pay and certification',
    ]),
    description: `What mental health work pays in ${state.name}, what local prices do to it, where the state ranks, and what peer certification asks for there.`,
    path: routes.state(state.slug),
    pictureOf: routes.state(state.slug),
  };
}
