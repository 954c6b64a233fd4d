/** What a build without `SITE_URL` says of its links; undefined where the address is set. */
export function siteUrlNotice(
  environment: Readonly<Record<string, string | undefined>>,
  origin: string,
): string | undefined {
  if (environment.SITE_URL !== undefined) return undefined;
  return `SITE_URL is not set: canonical links, the feed and the sitemap lead to ${origin}.
For a public site build with its address: SITE_URL=https://example.org npm run build`;
}
