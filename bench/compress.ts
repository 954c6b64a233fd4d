import { cpSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { compress, qualityFor, texts } from '@/lib/build/compress';
import { filesBelow } from '@/lib/build/files-below';
import { inParallel } from '@/lib/build/in-parallel';

/** `tsx bench/compress.ts <made> <out>`: what a rival made, named and compressed as our build does it. */
const [made = '', out = ''] = process.argv.slice(2);
cpSync(made, out, { recursive: true });
for (const path of filesBelow(out, /^index\.html$/))
  if (dirname(path) !== out) renameSync(path, `${dirname(path)}.html`);
const files = filesBelow(out, texts);
await inParallel(files, (path) => compress(path, qualityFor(files.length)));
