import type { MetadataRoute } from 'next';
import { careers } from '@/lib/content/careers';
import { routes } from '@/lib/routes';
import { absolute } from '@/lib/site';

export const dynamic = 'error';

export default function sitemap(): MetadataRoute.Sitemap {
  const newest = careers
    .map((career) => career.reviewed)
    .sort()
    .at(-1);
  return [
    { url: absolute(routes.home), lastModified: newest },
    { url: absolute(routes.careers), lastModified: newest },
    ...careers.map(({ slug, reviewed }) => ({
      url: absolute(routes.career(slug)),
      lastModified: reviewed,
    })),
  ];
}
