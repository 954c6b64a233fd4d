import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A picture of 32 by 32 pixels as the one image of an ICO file, which may hold a PNG as it is. */
function icoOf(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([32, 32], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** Puts the icons also where feed readers, link previews and Safari look without asking a page. */
export function copyIcons(folder: string): void {
  writeFileSync(join(folder, 'favicon.ico'), icoOf(readFileSync(join(folder, 'icons/32.png'))));
  for (const name of ['apple-touch-icon.png', 'apple-touch-icon-precomposed.png'])
    copyFileSync(join(folder, 'icons/180.png'), join(folder, name));
}
