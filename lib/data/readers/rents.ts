import type { InputFile } from '@/lib/data/readers/input-files';
import type { InputRow } from '@/lib/data/readers/input-row';
import { columnLike, sheetsOf, tableWith } from '@/lib/data/readers/input-table';
import { type Draft, newestOf, type Official, readAll } from '@/lib/data/readers/official';
import { MetroRent } from '@/lib/schema/metro-rent';
import { StateRent } from '@/lib/schema/state-rent';

const columns = {
  studio: 'fmr_0',
  one_bedroom: 'fmr_1',
  two_bedrooms: 'fmr_2',
  three_bedrooms: 'fmr_3',
  four_bedrooms: 'fmr_4',
} as const;
type Rents = { [Size in keyof typeof columns]: number };
const sizes = Object.keys(columns) as (keyof Rents)[];

/** One county or town: where it lies, how many live there and what they pay. */
type Place = {
  readonly input: InputRow;
  readonly state: string;
  readonly population: number;
  readonly rents: Rents;
};

const people = (places: readonly Place[]) =>
  places.reduce((sum, { population }) => sum + population, 0);

/** Mean rents of places, each weighted by its people. */
function weightedRents(places: readonly Place[]): Rents {
  const mean = (size: keyof Rents) =>
    Math.round(
      places.reduce((sum, { rents, population }) => sum + rents[size] * population, 0) /
        people(places),
    );
  return Object.fromEntries(sizes.map((size) => [size, mean(size)])) as Rents;
}

function groups<Key>(places: readonly Place[], keyOf: (place: Place) => Key): Map<Key, Place[]> {
  const found = new Map<Key, Place[]>();
  for (const place of places) found.set(keyOf(place), [...(found.get(keyOf(place)) ?? []), place]);
  return found;
}

function placeIn(input: InputRow, population: string): Place {
  const rents = Object.fromEntries(
    sizes.map((size) => [size, input.number(columns[size])]),
  ) as Rents;
  sizes.slice(1).forEach((size, index) => {
    const smaller = sizes[index] ?? size;
    if (rents[size] < rents[smaller])
      input.fault(
        columns[size],
        `${rents[size]} is less than with fewer bedrooms (${rents[smaller]})`,
      );
  });
  return { input, state: input.text('stusps'), population: input.number(population), rents };
}

/** A metropolitan area has the same rents throughout; its first row speaks for all. */
function metroRent([area, places]: [string, Place[]]): MetroRent[] {
  const [first] = places;
  if (first === undefined || first.input.text('metro') !== '1') return [];
  for (const { input, rents } of places)
    if (sizes.some((size) => rents[size] !== first.rents[size]))
      input.fault('fmr_0', `rents differ within the area ${area}; take the file as published`);
  const row = first.input.checked(MetroRent, {
    area,
    name: first.input.text('hud_area_name'),
    states: [...new Set(places.map(({ state }) => state))],
    population: people(places),
    ...first.rents,
  });
  return row ? [row] : [];
}

/** The rents of HUD's workbook, a row for each county or town, by state and by metropolitan area. */
async function rentsIn(
  file: InputFile,
  { stateCodes, problems }: Official,
): Promise<{ year: string; byState: StateRent[]; byMetro: MetroRent[] }> {
  const sheets = await sheetsOf(file, problems);
  const needed = ['stusps', 'hud_area_code', 'hud_area_name', 'metro', /^pop\d{4}$/];
  const table = tableWith(file, sheets, [...needed, ...Object.values(columns)], problems);
  const told = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).join('\n');
  const year = /FY (\d{4}) \d-Bedroom/.exec(told)?.[1] ?? '';
  if (table !== undefined && year === '')
    problems.push(`${file.path}: no sheet names the fiscal year; take the file as published`);
  const population = columnLike(table?.columns ?? [], /^pop\d{4}$/);
  const places = (table?.rows ?? [])
    .filter((input) => stateCodes.has(input.text('stusps')))
    .map((input) => placeIn(input, population));
  const byState = [...groups(places, ({ state }) => state)].flatMap(([state, each]) => {
    const row = { state, population: people(each), ...weightedRents(each) };
    return each[0]?.input.checked(StateRent, row) ?? [];
  });
  const byArea = groups(places, ({ input }) => input.text('hud_area_code'));
  return { year, byState, byMetro: [...byArea].flatMap(metroRent) };
}

/** The data sets of rents: by state, which we compute, and by metropolitan area, as published. */
export async function rentSets(official: Official) {
  const { made, retrieved } = await readAll(official, /^FY\d\d_FMRs.*\.xlsx$/, (file) =>
    rentsIn(file, official),
  );
  const { year = '', byState = [], byMetro = [] } = newestOf(made) ?? {};
  const common = { source: 'hud-fmr', period: `Fiscal year ${year}`, retrieved };
  const order = official.states.map(({ code }) => code);
  const rows = byState.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return {
    'state-rents': { ...common, rows },
    'metro-rents': { ...common, rows: byMetro },
  } satisfies Record<string, Draft>;
}
