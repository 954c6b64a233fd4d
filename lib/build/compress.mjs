import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Writes brotli and gzip beside a file, each only where it is smaller. `quality` is brotli's, 0 to 11.
 *
 * @param {{ path: string, quality: number }} file
 */
export function work({ path, quality }) {
  const bytes = readFileSync(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const br = brotliCompressSync(bytes, { params });
  if (br.length < bytes.length) writeFileSync(`${path}.br`, br);
  const gz = gzipSync(bytes, { level: 9 });
  if (gz.length < bytes.length) writeFileSync(`${path}.gz`, gz);
}
