import type { InputFile } from '@/lib/data/readers/input-files';
import type { InputRow } from '@/lib/data/readers/input-row';
import { sheetsOf, tableWith } from '@/lib/data/readers/input-table';
import { type Draft, newestOf, type Official, readAll } from '@/lib/data/readers/official';
import { Parity } from '@/lib/schema/parity';

const measures = {
  'RPPs: All items': 'all_items',
  'RPPs: Goods': 'goods',
  'RPPs: Services: Housing': 'housing_rents',
} as const;

/**
 * The price levels of the newest year in BEA's state table, whose rows are measures and whose columns
 * are years. The country and regions are left out.
 */
async function paritiesIn(
  file: InputFile,
  { states, problems }: Official,
): Promise<{ year: string; rows: Parity[] }> {
  const sheets = await sheetsOf(file, problems);
  const table = tableWith(file, sheets, ['GeoFIPS', 'Description', /^\d{4}$/], problems);
  const year =
    table?.columns
      .filter((name) => /^\d{4}$/.test(name))
      .toSorted()
      .at(-1) ?? '';
  const codes = new Map(states.map(({ fips, code }) => [fips, code]));
  const levels = new Map<string, { input: InputRow; values: Record<string, number> }>();
  for (const input of table?.rows ?? []) {
    const state = codes.get(input.text('GeoFIPS').replaceAll(/\D/g, '').slice(0, 2));
    const measure = measures[input.text('Description') as keyof typeof measures];
    if (state === undefined || measure === undefined) continue;
    const entry = levels.get(state) ?? { input, values: {} };
    entry.values[measure] = input.number(year);
    levels.set(state, entry);
  }
  const rows = [...levels].flatMap(([state, { input, values }]) => {
    const { all_items = Number.NaN, goods = Number.NaN, housing_rents = Number.NaN } = values;
    return input.checked(Parity, { state, all_items, goods, housing_rents }) ?? [];
  });
  return { year, rows };
}

/** The data set of what things cost in each state. */
export async function paritySets(official: Official): Promise<{ parities: Draft }> {
  const { made, retrieved } = await readAll(official, /^SARPP_STATE_.+\.csv$/, (file) =>
    paritiesIn(file, official),
  );
  const { year = '', rows = [] } = newestOf(made) ?? {};
  return { parities: { source: 'bea-rpp', period: year, retrieved, rows } };
}
