import { build, context } from 'esbuild';
import { writeTypeface } from '@/lib/build/typeface';

/**
 * `npm run scripts`: bundles what runs in the browser into public/: `site.js` for every page, and
 * `search.js`, which it loads when the search is first touched; and makes the typeface. `--watch`
 * bundles on every save.
 */
const options: Parameters<typeof build>[0] = {
  entryPoints: ['lib/browser/site.ts', 'lib/browser/search.ts'],
  outdir: 'public',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome109', 'firefox115', 'safari15.4'],
  legalComments: 'none',
  logLevel: 'warning',
};
await writeTypeface();
if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
