import type { MetadataRoute } from 'next';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';

export const dynamic = 'error';

/** What a phone needs to keep the site on its home screen. */
export default function manifest(): MetadataRoute.Manifest {
  const png = (size: number, purpose: 'any' | 'maskable') => ({
    src: routes.icon(`${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    name: site.name,
    short_name: 'MH Careers',
    description: site.summary,
    start_url: routes.home,
    display: 'minimal-ui',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [png(192, 'any'), png(512, 'any'), png(512, 'maskable')],
  };
}
