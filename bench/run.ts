import { writeFileSync } from 'node:fs';
import { machine } from '@/bench/machine';
import { building } from '@/bench/parts/building';
import { editing } from '@/bench/parts/editing';
import { reading } from '@/bench/parts/reading';
import { searching } from '@/bench/parts/searching';
import { serving } from '@/bench/parts/serving';
import { type Results, toMarkdown } from '@/bench/results';
import { options, say } from '@/bench/workspace';

/** `npm run bench` writes bench/RESULTS.md; some parts, or other counts, are printed: see README.md. */
const parts: Readonly<Record<string, () => Promise<Results>>> = {
  reading: () => reading(options.runs),
  serving: () => serving(options.runs),
  // A build takes minutes, and hardly varies.
  building: () => building(options.guides, Math.ceil(options.runs / 5)),
  searching: () => searching(options.guides, options.runs),
  editing: () => editing(options.guides, options.runs),
};

// Every server and browser that is started is stopped when the bench ends.
process.setMaxListeners(0);

const versions = await machine();
const results: Results[] = [];
for (const name of options.parts.length === 0 ? Object.keys(parts) : options.parts) {
  const part = parts[name];
  if (part === undefined) throw new Error(`No part ${name}: ${Object.keys(parts).join(', ')}`);
  say(`── ${name}`);
  results.push(await part());
}

const asked = process.argv.slice(2);
const text = `# What the bench measured

Made by \`npm run bench${asked.length > 0 ? ` -- ${asked.join(' ')}` : ''}\`; [how](README.md).

${versions} ${Math.round(performance.now() / 60_000)} minutes.

${toMarkdown(results)}
`;
if (asked.length === 0) writeFileSync('bench/RESULTS.md', text);
else console.log(text);
process.exit(0);
