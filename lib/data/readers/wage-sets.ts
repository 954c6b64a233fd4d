import { checkSums, missingFrom, once } from '@/lib/data/readers/adds-up';
import { metroWages } from '@/lib/data/readers/metro-wages';
import { nationalWages } from '@/lib/data/readers/national-wages';
import { type Draft, newestOf, type Official, readAll, readAny } from '@/lib/data/readers/official';
import { wagesByState } from '@/lib/data/readers/state-wages';
import type { Wage } from '@/lib/schema/wage';

const may = (period = '') => `May ${period.slice(0, 4)}`;

function inOrder<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

/** Wages of the country, every May that a file holds. */
async function national(official: Official): Promise<{ rows: Wage[]; retrieved: string }> {
  const { made, retrieved } = await readAll(official, /^national[_-].+\.(xlsx|csv)$/, (file) =>
    nationalWages(file, official.occupations, official.problems),
  );
  const nameOf = (row: Wage) => `${row.period} ${row.occupation}`;
  const rows = once(made.flat(), nameOf).map(({ row }) => row);
  return { rows: inOrder(rows, nameOf), retrieved };
}

/** Wages by state: the newest May in one data set, those before it in another. */
async function byState(official: Official, wages: readonly Wage[]) {
  const { made, retrieved } = await readAll(official, /^state[_-].+\.(xlsx|csv)$/, (file) =>
    wagesByState(file, official.occupations, official.stateCodes, official.problems),
  );
  const read = inOrder(
    once(made.flat(), ({ earlier }) => `${earlier.period} ${earlier.occupation} ${earlier.state}`),
    ({ row: { earlier } }) => `${earlier.period} ${earlier.occupation} ${earlier.state}`,
  );
  checkSums(read, wages);
  const last = read.at(-1)?.row.earlier.period;
  const newest = read.flatMap(({ row }) =>
    row.earlier.period === last && row.newest ? [row.newest] : [],
  );
  const earlier = read.flatMap(({ row }) => (row.earlier.period === last ? [] : [row.earlier]));
  const mays = [...new Set(earlier.map(({ period }) => may(period)))].join(', ');
  const codes = official.states.map(({ code }) => code);
  return {
    'state-wages': {
      ...{ source: 'bls-oews-states', period: may(last), retrieved },
      ...{ missing: missingFrom(newest, codes), rows: newest },
    },
    'earlier-state-wages': {
      ...{ source: 'bls-oews-states-earlier', period: mays, retrieved, rows: earlier },
    },
  };
}

/** Wages by metropolitan area, once such a file is there. */
async function byMetro(official: Official): Promise<{ 'metro-wages'?: Draft }> {
  const { made, retrieved } = await readAny(official, /^MSA_M\d{4}_dl\.(xlsx|csv)$/, (file) =>
    metroWages(file, official.occupations, official.stateCodes, official.problems),
  );
  const newest = newestOf(made);
  if (newest === undefined) return {};
  const rows = once(newest.rows, (row) => `${row.occupation} ${row.area}`).map(({ row }) => row);
  const period = may(newest.year);
  return { 'metro-wages': { source: 'bls-oews-states', period, retrieved, rows } };
}

/** The data sets made from the wage survey (OEWS). */
export async function wageSets(official: Official): Promise<Readonly<Record<string, Draft>>> {
  const { rows, retrieved } = await national(official);
  const period = `${may(rows[0]?.period)} to ${may(rows.at(-1)?.period)}`;
  return {
    wages: { source: 'bls-oews', period, retrieved, rows },
    ...(await byState(official, rows)),
    ...(await byMetro(official)),
  };
}
