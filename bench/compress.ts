import { cpSync } from 'node:fs';
import { flatten } from '@/bench/rivals';
import { compress, qualityFor, texts } from '@/lib/build/compress';
import { filesBelow } from '@/lib/build/files-below';
import { inParallel } from '@/lib/build/in-parallel';

/** `tsx bench/compress.ts <made> <mirror>`: what a rival made, compressed as our build does it. */
const [made, mirror] = process.argv.slice(2);
if (made === undefined || mirror === undefined) throw new Error('Name what was made and a mirror');
flatten(made);
cpSync(made, mirror, { recursive: true });
const files = filesBelow(mirror, texts);
await inParallel(files, (path) => compress(path, qualityFor(files.length)));
