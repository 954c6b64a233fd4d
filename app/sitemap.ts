import type { MetadataRoute } from 'next';
import { allPages } from '@/lib/pages/all-pages';
import { absolute } from '@/lib/pages/site';

export const dynamic = 'error';

export default function sitemap(): MetadataRoute.Sitemap {
  return allPages.map(({ path, modified }) => ({ url: absolute(path), lastModified: modified }));
}
