import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from '@/bench/rivals';
import { writeMirror } from '@/lib/build/mirror.mjs';

/** `tsx bench/compress.ts <made> <mirror>`: what a rival made, compressed as our build does it. */
const [made, mirror] = process.argv.slice(2);
if (made === undefined || mirror === undefined) throw new Error('Name what was made and a mirror');
flatten(made);
const assets = join(made, '_none');
mkdirSync(assets, { recursive: true });
await writeMirror(mirror, [], { assets, publicFolder: made, notFound: join(made, '404.html') });
