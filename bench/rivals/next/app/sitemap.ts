import type { MetadataRoute } from 'next';
import { slugs } from '@/lib/careers';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const paths = ['/', '/careers', ...(await slugs()).map(({ slug }) => `/careers/${slug}`)];
  return paths.map((path) => ({ url: `http://localhost:3000${path}` }));
}
