import { z } from 'zod';
import { articleKeys, checkReviews } from '@/lib/schema/article';
import { text } from '@/lib/schema/primitives';
import type { ArticleText } from '@/lib/schema/section';

const { summary, published, reviewed, next_review, changes } = articleKeys;

/** The front matter of a page about the site itself. */
export const PageFrontMatter = z
  .strictObject({
    title: text(3, 60).describe('the name of the page'),
    summary,
    published,
    reviewed,
    next_review,
    changes,
  })
  .superRefine(checkReviews);
export type PageFrontMatter = z.infer<typeof PageFrontMatter>;

/** A page about the site itself as the site meets it. */
export type SitePage = PageFrontMatter & ArticleText;
