import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pageCaching } from './lib/server/headers.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('next').NextConfig} */
export default {
  // Or a lock file in a folder above would make that the project, and the build another.
  turbopack: { root },
  outputFileTracingRoot: root,
  adapterPath: fileURLToPath(new URL('./lib/build/adapter.mjs', import.meta.url)),
  images: { unoptimized: true },
  output: 'standalone',
  // Two builds of one commit are identical; pages carry no id of a build.
  generateBuildId: () => 'site',
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
    return [
      {
        source: '/((?!_next/static).*)',
        headers: [
          { key: 'Cache-Control', value: pageCaching },
          { key: 'Speculation-Rules', value: '"/speculation-rules.json"' },
        ],
      },
      { source: '/healthz', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
    ];
  },
};
