import type { MetadataRoute } from 'next';
import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';

export const dynamic = 'error';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(routes.sitemap) };
}
