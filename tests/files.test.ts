import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { ask } from '@/tests/support/ask';
import { mirrorFiles } from '@/tests/support/mirror-files';

const texts = mirrorFiles.filter((file) =>
  /\.(html|css|js|json|xml|txt|md|svg|csv|webmanifest)$/.test(file),
);

it('the site has beside each text its brotli and gzip, of the same bytes and smaller', () => {
  expect(texts.length).toBeGreaterThan(250);
  for (const file of texts) {
    const bytes = readFileSync(file);
    for (const [ending, unpack] of [
      ['br', brotliDecompressSync],
      ['gz', gunzipSync],
    ] as const) {
      const packed = `${file}.${ending}`;
      // What is shorter than a line or two grows when it is packed.
      if (bytes.length < 200 && !existsSync(packed)) continue;
      expect(unpack(readFileSync(packed)).equals(bytes), packed).toBe(true);
      expect(readFileSync(packed).length, packed).toBeLessThan(bytes.length);
    }
  }
});

it.each([
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
])('a file is served as it lies to who accepts %s', async (accepted, ending) => {
  for (const path of ['/careers/peer-specialist', '/feed.xml', '/data/wages.csv', '/site.js']) {
    const file = ['.html', ''].map((end) => join('out', path) + end).find(existsSync);
    const answer = await ask(inject('origin'), path, { headers: { 'Accept-Encoding': accepted } });
    expect(answer.headers['content-encoding'] ?? 'identity', path).toBe(accepted);
    expect(answer.headers.vary, path).toContain('Accept-Encoding');
    expect(answer.body.equals(readFileSync(file + ending)), path).toBe(true);
  }
});

it('the site has no script of the framework, no source map and no dotfile', () => {
  const scripts = mirrorFiles.filter((file) => /\.m?js$/.test(file));
  expect(scripts.sort()).toEqual(['out/search.js', 'out/site.js']);
  expect(mirrorFiles.filter((file) => /\.map$|\/\.(?!well-known\/)/.test(file))).toEqual([]);
});
