import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('next').NextConfig} */
export default {
  // Or a lock file in a folder above would make that the project, and the build another.
  turbopack: { root },
  outputFileTracingRoot: root,
  adapterPath: fileURLToPath(new URL('./lib/build/adapter.mjs', import.meta.url)),
  images: { unoptimized: true },
  // Two builds of one commit are identical; pages carry no id of a build.
  generateBuildId: () => 'site',
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // A list of all guides takes long where there are thousands, and keeps others waiting; in seconds.
  staticPageGenerationTimeout: 600,
  // `npm run check` judges the types, and so does `npm test` before it builds.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    cpus: availableParallelism(),
    // `not-found` would be sent along in the data of every page, with the names of all guides.
    globalNotFound: true,
    // Nothing navigates by the router, so nobody needs to know how large the parts of a page are; to find
    // out, every page was read and compressed once more, which was half of the time of rendering.
    prefetchInlining: false,
    // Every page is a file; no entry is needed before it is asked for.
    preloadEntriesOnStart: false,
  },
};
