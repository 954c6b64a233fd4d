import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What is worth compressing; pictures and the typeface are compressed already. */
const texts = /\.(html|css|js|json|xml|txt|md|svg|csv|webmanifest)$/;

/**
 * Lays a file into the mirror, and brotli and gzip beside a text, each only where it is smaller.
 * `quality` is brotli's, 0 to 11.
 *
 * @param {{ from: string, to: string, quality: number }} file
 */
export function work({ from, to, quality }) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  if (!texts.test(to)) return;
  const bytes = readFileSync(to);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const br = brotliCompressSync(bytes, { params });
  if (br.length < bytes.length) writeFileSync(`${to}.br`, br);
  const gz = gzipSync(bytes, { level: 9 });
  if (gz.length < bytes.length) writeFileSync(`${to}.gz`, gz);
}
