import { z } from 'zod';
import { articleKeys, checkReviews } from '@/lib/schema/article';
import { Slug, text } from '@/lib/schema/primitives';
import type { ArticleText } from '@/lib/schema/section';

/** The front matter of a piece of advice: one worry that several careers share. */
export const AdviceFrontMatter = z
  .strictObject({
    title: text(3, 60).describe('the worry, as a reader would ask or say it'),
    ...articleKeys,
    careers: z.array(Slug).min(1).describe('the guides it matters most to, by their slugs'),
  })
  .superRefine(checkReviews);
export type AdviceFrontMatter = z.infer<typeof AdviceFrontMatter>;

/** A piece of advice as pages meet it. */
export type Advice = AdviceFrontMatter & ArticleText;
