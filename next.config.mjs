import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // Or a lock file in a folder above would make that the project, and the build another.
  turbopack: {
    root,
    // Chromium knows it, the parser does not yet; the rule is kept as it is written.
    ignoreIssue: [{ path: '**/globals.css', description: /target-current/ }],
  },
  images: { unoptimized: true },
  // Two builds of one commit are identical; pages carry no id of a build.
  generateBuildId: () => 'site',
  reactStrictMode: true,
  devIndicators: false,
  // `npm run check` checks the types, and so does `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // `not-found` would be sent along in the data of every page, with the names of all guides.
    globalNotFound: true,
  },
};
