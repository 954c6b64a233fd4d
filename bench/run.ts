import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Findings } from '@/bench/findings';
import { machine } from '@/bench/machine';
import { rounded } from '@/bench/numbers';
import { building } from '@/bench/parts/building';
import { editing } from '@/bench/parts/editing';
import { reading } from '@/bench/parts/reading';
import { searching } from '@/bench/parts/searching';
import { serving } from '@/bench/parts/serving';
import { minutesGone, say } from '@/bench/progress';
import { report } from '@/bench/report';

/** `npm run bench`: everything, into bench/RESULTS.md. `npm run bench -- reading` prints one part. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    guides: { type: 'string', default: '1000' },
    most: { type: 'string', default: '10000' },
    runs: { type: 'string' },
    keep: { type: 'boolean' },
    in: { type: 'string' },
  },
});
const [guides, most] = [Number(values.guides), Number(values.most)];
const runs = (usual: number) => Number(values.runs ?? usual);

const parts: Readonly<Record<string, () => Promise<Findings>>> = {
  reading: () => reading(runs(7)),
  serving: () => serving(runs(5), 5),
  building: () => building({ guides, most, runs: runs(3), enough: 8 }),
  searching: () => searching(guides, runs(5)),
  editing: () => editing(guides, runs(5)),
};

const named = positionals.length === 0 ? Object.keys(parts) : positionals;
const findings: Findings[] = [];
for (const name of named) {
  const part = parts[name];
  if (part === undefined) throw new Error(`No part ${name}: ${Object.keys(parts).join(', ')}`);
  say(`── ${name}`);
  const found = await part().catch((fault: unknown): Findings => {
    say(`${name} failed: ${String(fault)}`);
    return {
      verdicts: [],
      tables: [{ title: name, note: `Failed: ${fault}`, head: [], rows: [] }],
    };
  });
  findings.push(found);
  writeFileSync(join(tmpdir(), `bench-${name}.json`), JSON.stringify(found, null, 2));
}

const lines = await machine();
const text = `# What the bench measured

Made by \`npm run bench\`; repeat it by the same command.

${lines.join('\n')} ${rounded(minutesGone())} minutes.

${report(findings)}
`;
const isWhole = positionals.length === 0 && process.argv.length === 2;
if (isWhole) writeFileSync('bench/RESULTS.md', text);
else console.log(text);
say(isWhole ? 'bench/RESULTS.md is written' : 'A part alone is only printed');
process.exit(0);
