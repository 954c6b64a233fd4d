import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is worth compressing; pictures and the typeface are compressed already. */
export const texts = /\.(html|css|js|json|xml|txt|md|svg|csv|webmanifest)$/;

/**
 * Brotli at its best takes longer than all the rest of a large build, so from 1,000 files on it works
 * at a quality that is 15 times faster and leaves a guide a tenth larger.
 */
export const qualityFor = (files: number): number => (files < 1000 ? 10 : 6);

/** Writes brotli and gzip beside a file, each only where it is smaller. `quality` is brotli's, 0 to 11. */
export async function compress(path: string, quality: number): Promise<void> {
  const bytes = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const packed = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  for (const [at, ending] of ['br', 'gz'].entries()) {
    const smaller = packed[at];
    if (smaller && smaller.length < bytes.length) await writeFile(`${path}.${ending}`, smaller);
  }
}
