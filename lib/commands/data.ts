import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  type Line,
  missingFrom,
  parityFrom,
  projectionFrom,
  stateWageFrom,
  wageFrom,
} from '@/lib/data/from-csv';
import { Parities } from '@/lib/schema/parity';
import { Projections } from '@/lib/schema/projection';
import { States } from '@/lib/schema/state';
import { StateWages } from '@/lib/schema/state-wage';
import { Wages } from '@/lib/schema/wage';

/** `npm run data <folder> <day fetched>`: makes the data sets from the official tables as CSV. */
const [folder, retrieved] = process.argv.slice(2);
if (folder === undefined || retrieved === undefined) {
  console.error('Write: npm run data -- <folder of CSV files> <day they were fetched, YYYY-MM-DD>');
  process.exit(1);
}

function lines(name: string): Line[] {
  return parse(readFileSync(join(folder ?? '', name)), { columns: true, bom: true });
}

/** One row a line, so that a new release shows as a plain diff. */
function write(name: string, set: { rows: unknown[] }): void {
  const { rows, ...envelope } = set;
  const head = JSON.stringify(envelope, null, 2).slice(0, -2);
  const body = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(join('content/data', name), `${head},\n  "rows": [\n${body}\n  ]\n}\n`);
  console.log(`content/data/${name}: ${rows.length} rows`);
}

const national = lines('oews_national.csv').map(wageFrom);
const months = national.map((row) => row.period).sort();
const newest = `May ${months.at(-1)?.slice(0, 4)}`;
const period = `May ${months[0]?.slice(0, 4)} to ${newest}`;
write('wages.json', Wages.parse({ source: 'bls-oews', period, retrieved, rows: national }));

const states = States.parse(JSON.parse(readFileSync('content/data/states.json', 'utf8'))).rows;
const codes = states.map((state) => state.code);
const byState = lines('oews_state.csv').map(stateWageFrom);
write(
  'state-wages.json',
  StateWages.parse({
    source: 'bls-oews-states',
    period: newest,
    retrieved,
    missing: missingFrom(byState, codes),
    rows: byState,
  }),
);

const codeOf = new Map(states.map((state) => [state.fips, state.code]));
write(
  'parities.json',
  Parities.parse({
    source: 'bea-rpp',
    period: '2024',
    retrieved,
    rows: lines('rpp.csv').map((line) => parityFrom(line, codeOf)),
  }),
);

const outlook = lines('projections.csv').map(projectionFrom);
const decade = outlook[0]?.period.replace('-', ' to 20') ?? '';
write(
  'projections.json',
  Projections.parse({ source: 'bls-projections', period: decade, retrieved, rows: outlook }),
);
