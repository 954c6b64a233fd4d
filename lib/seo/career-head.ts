import type { Career } from '@/lib/content/shapes/career';
import { routes } from '@/lib/routes';
import type { PageHead } from '@/lib/seo/metadata';

/** What the head of a career guide says of it. */
export function careerHead(career: Career): PageHead {
  return {
    title: `${career.title}: duties, pay and how to become one`,
    description: career.summary,
    path: routes.career(career.slug),
    published: career.published,
    modified: career.reviewed,
  };
}
