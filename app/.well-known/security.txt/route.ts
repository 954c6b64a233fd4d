import { pageAt } from '@/lib/articles/pages';
import { securityText } from '@/lib/seo/security-txt';

export const dynamic = 'error';

/** Where to report a weakness of the site, for people and machines that look for holes. */
export function GET() {
  return new Response(securityText(pageAt('corrections')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
