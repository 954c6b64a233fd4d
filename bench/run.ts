import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Findings } from '@/bench/findings';
import { machine } from '@/bench/machine';
import { rounded } from '@/bench/numbers';
import { building } from '@/bench/parts/building';
import { editing } from '@/bench/parts/editing';
import { growing } from '@/bench/parts/growing';
import { reading } from '@/bench/parts/reading';
import { searching } from '@/bench/parts/searching';
import { serving } from '@/bench/parts/serving';
import { minutesGone, say } from '@/bench/progress';
import { report } from '@/bench/report';

/**
 * `npm run bench`: everything but the longest part, into bench/RESULTS.md. `npm run bench -- growing`:
 * that part, into bench/GROWTH.md. Any other choice is printed.
 */
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

// Every server and browser that is started is stopped when the bench ends.
process.setMaxListeners(0);

const parts: Readonly<Record<string, () => Promise<Findings>>> = {
  reading: () => reading(runs(5)),
  serving: () => serving(runs(5), 5),
  building: () => building(guides, runs(1)),
  searching: () => searching(guides, runs(3)),
  editing: () => editing(guides, runs(5)),
  growing: () => growing(guides, most),
};

const named =
  positionals.length === 0 ? Object.keys(parts).filter((part) => part !== 'growing') : positionals;
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
const asked = process.argv.slice(2).join(' ');
const written = { '': 'bench/RESULTS.md', growing: 'bench/GROWTH.md' }[asked];
const text = `# What the bench measured

Made by \`npm run bench${asked === '' ? '' : ` -- ${asked}`}\`; repeat it by the same command.

${lines.join('\n')} ${rounded(minutesGone())} minutes.

${report(findings)}
`;
if (written) writeFileSync(written, text);
else console.log(text);
say(written ? `${written} is written` : 'Only printed: some parts, or not as usual');
process.exit(0);
