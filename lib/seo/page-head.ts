import { site } from '@/lib/pages/site';
import { described, titled } from '@/lib/seo/lengths';
import type { PageHead } from '@/lib/seo/metadata';

/** What the head of a page about the site says of it. */
export function pageHead(page: { title: string; summary: string; path: string }): PageHead {
  return {
    title: titled(page.title, [
      ` | ${site.name}, guides with sources`,
      ` | ${site.name}: free guides`,
      ` | ${site.name}`,
    ]),
    description: described(page.summary),
    path: page.path,
  };
}
