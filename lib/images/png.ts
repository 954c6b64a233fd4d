import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import satori from 'satori';
import sharp from 'sharp';

/** The size at which links are shown with a picture, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const;

const font = (name: string, family: string, weight: 400 | 600) => ({
  name,
  data: readFileSync(
    join(
      process.cwd(),
      `node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`,
    ),
  ),
  weight,
});
const fonts = [
  font('Besley', 'besley', 400),
  font('Besley', 'besley', 600),
  font('Public Sans', 'public-sans', 400),
];

/** Draws an element as a PNG; its style is inline, since satori knows no style sheet. */
export async function pngOf(element: ReactElement, size: typeof shareSize): Promise<Buffer> {
  const svg = await satori(element, { ...size, fonts });
  // A palette would halve the file and take four times as long; there is one a career and state.
  return sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
}

/** A square icon of that many pixels from the text of an SVG file. */
export function iconOf(svg: string, pixels: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 300 }).resize(pixels, pixels).png().toBuffer();
}
