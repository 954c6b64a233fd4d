import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';

/**
 * The security.txt of the site (RFC 9116). It leads to the page that says how to report a weakness,
 * and holds until the day on which that page must be checked again: the judge lets no content pass
 * whose day has come, and no day lies more than a year after the last check, as the RFC asks.
 */
export function securityText(page: {
  readonly slug: string;
  readonly next_review: string;
}): string {
  const contact = absolute(routes.page(page.slug));
  return [
    `Contact: ${contact}`,
    `Expires: ${page.next_review}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${absolute(routes.securityText)}`,
    `Policy: ${contact}#security`,
    '',
  ].join('\n');
}
