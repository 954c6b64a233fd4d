import { allPages } from 'contentlayer/generated';
import { articlesFrom } from '@/lib/articles/articles-from';
import { PageFrontMatter, type SitePage } from '@/lib/schema/page';

/** The pages about the site itself, by title. */
export const pages: readonly SitePage[] = articlesFrom(allPages, PageFrontMatter);

/** The page at that slug; throws where there is none. */
export function pageAt(slug: string): SitePage {
  const page = pages.find((each) => each.slug === slug);
  if (page === undefined) throw new Error(`No page at content/pages/${slug}.md`);
  return page;
}
