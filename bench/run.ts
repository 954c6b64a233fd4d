import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildOurs, buildRival } from '@/bench/parts/building';
import { astro, hugo } from '@/bench/rivals';

const { values } = parseArgs({
  allowPositionals: true,
  options: { guides: { type: 'string', multiple: true }, ours: { type: 'boolean', default: true }, keep: { type: 'boolean' } },
  allowNegative: true,
});
const mirror = resolve('out');
for (const n of values.guides ?? ['100']) {
  await buildRival(hugo, Number(n), mirror);
  await buildRival(astro, Number(n), mirror);
  if (values.ours) await buildOurs(Number(n), 'same');
}
