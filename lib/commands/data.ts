import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Line, projectionFrom, wageFrom } from '@/lib/content/from-csv';
import { Projections } from '@/lib/content/shapes/projection';
import { Wages } from '@/lib/content/shapes/wage';

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

const wageRows = lines('oews_national.csv').map(wageFrom);
const months = wageRows.map((row) => row.period).sort();
const span = `May ${months[0]?.slice(0, 4)} to May ${months.at(-1)?.slice(0, 4)}`;
write('wages.json', Wages.parse({ source: 'bls-oews', period: span, retrieved, rows: wageRows }));

const outlook = lines('projections.csv').map(projectionFrom);
const period = outlook[0]?.period.replace('-', ' to 20') ?? '';
write(
  'projections.json',
  Projections.parse({ source: 'bls-projections', period, retrieved, rows: outlook }),
);
