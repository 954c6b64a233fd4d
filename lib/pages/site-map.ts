import { fixedPages, type SitePart, siteParts } from '@/lib/pages/fixed-pages';

/** A page as the foot of every page lists it. */
type Listed = { readonly title: string; readonly path: string };
export type SiteMap = readonly { readonly title: string; readonly pages: readonly Listed[] }[];

/** The pages of which there is one of a kind, under the parts of the site; `about` are pages about it. */
export function siteMap(about: readonly Listed[]): SiteMap {
  return (Object.keys(siteParts) as SitePart[]).map((part) => ({
    title: siteParts[part],
    pages: [...(part === 'about' ? about : []), ...fixedPages.filter((page) => page.part === part)],
  }));
}
