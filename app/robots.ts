import type { MetadataRoute } from 'next';
import { routes } from '@/lib/routes';
import { absolute } from '@/lib/site';

export const dynamic = 'error';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(routes.sitemap) };
}
