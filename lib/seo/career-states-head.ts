import { routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';
import { described, titled } from '@/lib/seo/lengths';
import type { PageHead } from '@/lib/seo/metadata';

/** What the head of a page that compares a career in all states says of it. */
export function careerStatesHead(career: Career): PageHead {
  const path = routes.careerStates(career.slug);
  return {
    title: titled(career.title, [
      ' rules in every state, compared: hours and fees',
      ' rules, hours and fees in every state',
      ' rules in every state, compared',
      ' rules in every state',
    ]),
    description: described(
      `${career.title}: what each state asks, its schooling, hours, exam and fees, and what the work pays there, side by side.`,
    ),
    path,
    pictureOf: routes.career(career.slug),
  };
}
