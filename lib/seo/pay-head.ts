import { routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';
import { titled } from '@/lib/seo/lengths';
import type { PageHead } from '@/lib/seo/metadata';

/** What the head of a page of pay by state says of it. Its other orders name it as canonical. */
export function payHead(career: Career): PageHead {
  return {
    title: titled(`${career.title} pay`, [
      ' in every state, with local prices',
      ' in every state, compared',
      ' by state',
    ]),
    description: `What ${career.title.toLowerCase()} work pays in each state: the middle, the range, what local prices do to it, jobs and rank, from federal surveys.`,
    path: routes.careerPay(career.slug),
    pictureOf: routes.career(career.slug),
  };
}
