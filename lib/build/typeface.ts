import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const original =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Where `app/layout.tsx` finds the typeface. */
const typeface = 'app/typeface.woff2';

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));

/** Letters that the original does not draw: the soft hyphen, and micro. */
const isDrawn = (letter: string) => !'\u00ad\u00b5'.includes(letter);

/** What the site may write in its typeface: Latin-1, and what typesetting needs besides. */
export const letters = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'‘’“”–—…•−€™']
  .filter(isDrawn)
  .join('');

/** The lightest and the heaviest weight that the style asks for. */
const wght = { min: 400, max: 700 };

/** The names under which a font tells its licence, which must stay with every copy. */
const licence = [13, 14];

/**
 * Writes the typeface with these letters and weights alone: half the bytes, so that on a phone it is
 * there before the first layout of a page, and no page is laid out twice.
 */
export async function writeTypeface(): Promise<void> {
  const font = await readFile(original);
  const cut = await subsetFont(font, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    preserveNameIds: licence,
  });
  await writeFile(typeface, cut);
}
