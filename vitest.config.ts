import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = {
  '@': root,
  'contentlayer/generated': `${root}.contentlayer/generated/index.mjs`,
};

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,components,tests/project}/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{project,deploy,dev,browsers}/**'],
          globalSetup: 'tests/support/serve-site.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        // It saves a guide, so nothing else may read the content meanwhile.
        test: { name: 'dev', include: ['tests/dev/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'deploy',
          // What is asked of the site is asked of nginx as well.
          include: [
            'tests/deploy/**/*.test.ts',
            'tests/{files,hostile,redirects,responses,surface}.test.ts',
          ],
          globalSetup: 'tests/support/serve-by-nginx.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: 'tests/support/serve-site.ts',
          testTimeout: 180_000,
          // WebKitWebDriver now and then answers a command not at all; a new session then does.
          retry: 6,
        },
      },
    ],
  },
});
