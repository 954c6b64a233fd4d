import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from '@/tests/support/ask';
import { crawl } from '@/tests/support/crawl';
import { everyAddress, mirrorFiles } from '@/tests/support/mirror-files';
import { type Front, startFront } from '@/tests/support/nginx';
import { isTaken } from '@/tests/support/ports';
import { promisedHeaders } from '@/tests/support/promised';
import { startSite } from '@/tests/support/serve-site';

/** What both must say of an answer; a redirect has no content, so neither need name its type. */
const told = ({ status, headers }: Answer) => {
  const kinds = status === 308 ? ['location'] : ['content-type', 'speculation-rules'];
  const names = ['cache-control', 'set-cookie', ...kinds, ...Object.keys(promisedHeaders)];
  return { status, headers: names.map((name) => `${name}: ${headers[name]}`.toLowerCase()) };
};

const recorded = new Map<string, Answer>();
let crawled: string[] = [];
let nodePort = 0;
let front: Front;
beforeAll(async () => {
  const site = await startSite();
  nodePort = Number(new URL(site.origin).port);
  crawled = [...(await crawl(site.origin)).keys()];
  for (const path of everyAddress) recorded.set(path, await ask(site.origin, path));
  const ended = new Promise((done) => site.process.once('exit', done));
  site.process.kill();
  await ended;
  front = await startFront();
}, 180_000);
afterAll(() => front?.stop());

describe('with the Node server stopped, nginx serves from out/', () => {
  it('every page that links lead to', async () => {
    expect(await isTaken(nodePort)).toBe(false);
    const pages = await crawl(front.origin);
    expect(pages.size).toBeGreaterThan(200);
    expect([...pages.keys()].sort()).toEqual(crawled.toSorted());
    expect([...pages.values()].filter(({ status }) => status !== 200)).toEqual([]);
    expect(crawled.filter((path) => !recorded.has(path))).toEqual([]);
  }, 120_000);

  it('every address with the same status, headers and bytes', async () => {
    expect(await isTaken(nodePort)).toBe(false);
    for (const [path, node] of recorded) {
      const answer = await ask(front.origin, path);
      expect(told(answer), path).toEqual(told(node));
      expect([308, 400].includes(answer.status) || answer.body.equals(node.body), path).toBe(true);
    }
  }, 120_000);
});

describe('the mirror', () => {
  const texts = mirrorFiles.filter((file) =>
    /\.(html|css|js|json|xml|txt|md|svg|csv|webmanifest)$/.test(file),
  );

  it('has beside each text its brotli and gzip, of the same bytes and smaller', () => {
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
  ])('is served as it lies to who accepts %s', async (accepted, ending) => {
    for (const path of ['/careers/peer-specialist', '/feed.xml', '/data/wages.csv', '/site.js']) {
      const file = ['.html', ''].map((end) => join('out', path) + end).find(existsSync);
      const answer = await ask(front.origin, path, { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers['content-encoding'] ?? 'identity', path).toBe(accepted);
      expect(answer.headers.vary, path).toContain('Accept-Encoding');
      expect(answer.body.equals(readFileSync(file + ending)), path).toBe(true);
    }
  });

  it('has no script of the framework, no source map and no dotfile', () => {
    const scripts = mirrorFiles.filter((file) => /\.m?js$/.test(file));
    expect(scripts.sort()).toEqual(['out/search.js', 'out/site.js']);
    expect(mirrorFiles.filter((file) => /\.map$|\/\.(?!well-known\/)/.test(file))).toEqual([]);
  });
});
