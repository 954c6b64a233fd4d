import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';
import type { Career } from '@/lib/schema/career';
import { described, titled } from '@/lib/seo/lengths';
import type { PageHead } from '@/lib/seo/metadata';

/** What the head of a career guide says of it. */
export function careerHead(career: Career): PageHead {
  return {
    title: titled(career.title, [
      ': what it is, what it pays and how to start',
      ': duties, pay and how to become one',
      ': duties, pay and training',
      ': pay and training',
      ': the work',
    ]),
    description: described(career.summary),
    path: routes.career(career.slug),
    text: absolute(routes.text(routes.career(career.slug))),
    pictureOf: routes.career(career.slug),
    published: career.published,
    modified: career.reviewed,
  };
}
