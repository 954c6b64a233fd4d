import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const fontsource = 'node_modules/@fontsource-variable';

/** The two faces: where each comes from, where `app/layout.tsx` finds it, and the weights in use. */
const faces = [
  {
    from: `${fontsource}/besley/files/besley-latin-wght-normal.woff2`,
    to: 'app/besley.woff2',
    wght: { min: 400, max: 650 },
  },
  {
    from: `${fontsource}/public-sans/files/public-sans-latin-wght-normal.woff2`,
    to: 'app/public-sans.woff2',
    wght: { min: 400, max: 700 },
  },
];

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));

/** What the site may write: Basic Latin, Spanish, and what typesetting needs besides. */
export const letters = `${range(0x20, 0x7e)}\u00a0¡§©«»®¼½¾¿×ÁÉÍÑÓÚÜáéíñóúüç°·’‘“”–—…•−€`;

/** The names under which a font tells its license, which must stay with every copy. */
const license = [13, 14];

/**
 * Writes each typeface with these letters and weights alone: half the bytes, so that on a phone it is
 * there before the first layout of a page, and no page is laid out twice.
 */
export async function writeTypeface(): Promise<void> {
  for (const { from, to, wght } of faces) {
    const cut = await subsetFont(await readFile(from), letters, {
      targetFormat: 'woff2',
      variationAxes: { wght },
      preserveNameIds: license,
    });
    await writeFile(to, cut);
  }
}
