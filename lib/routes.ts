/** Every address of the site, written once. */
export const routes = {
  home: '/',
  careers: '/careers',
  career: (slug: string) => `/careers/${slug}`,
  sitemap: '/sitemap.xml',
} as const;

/** The pages that are no Markdown file; links in prose may lead to them. */
export const standingPages: readonly string[] = [routes.home, routes.careers];
