import 'server-only';
import { allPages } from 'contentlayer/generated';
import { compiled } from '@/lib/content/compiled';
import { PageFrontMatter, type SitePage } from '@/lib/content/shapes/page';

/** The pages about the site itself, by title. */
export const pages: readonly SitePage[] = allPages
  .map((document) => compiled(document, PageFrontMatter, () => []))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** The page at that slug; throws where there is none. */
export function pageAt(slug: string): SitePage {
  const page = pages.find((each) => each.slug === slug);
  if (page === undefined) throw new Error(`No page at content/pages/${slug}.md`);
  return page;
}
