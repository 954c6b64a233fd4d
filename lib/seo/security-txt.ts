import { routes } from '@/lib/pages/routes';
import { absolute, site } from '@/lib/pages/site';

/**
 * The security.txt of the site (RFC 9116). It names the mail address, where one is set, and the page
 * that says how to report a weakness. It holds until the day on which that page must be checked again,
 * which is no more than a year after the last check, as the RFC asks.
 */
export function securityText(
  page: { readonly slug: string; readonly next_review: string },
  contact: string | undefined = site.contact,
): string {
  const instructions = absolute(routes.page(page.slug));
  return [
    ...(contact === undefined ? [] : [`Contact: mailto:${contact}`]),
    `Contact: ${instructions}`,
    `Expires: ${page.next_review}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${absolute(routes.securityText)}`,
    `Policy: ${instructions}#security`,
    '',
  ].join('\n');
}
