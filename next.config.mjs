import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  adapterPath: fileURLToPath(new URL('./lib/build/adapter.mjs', import.meta.url)),
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // An address in capitals leads to the page, which must then differ from it.
  experimental: { caseSensitiveRoutes: true },
  async redirects() {
    const file = new URL('./.contentlayer/redirects.json', import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8'));
  },
  async headers() {
    const html = 'public, max-age=0, s-maxage=300, stale-while-revalidate=86400';
    return [
      {
        source: '/((?!_next/static).*)',
        headers: [
          { key: 'Cache-Control', value: html },
          { key: 'Speculation-Rules', value: '"/speculation-rules.json"' },
        ],
      },
    ];
  },
};
