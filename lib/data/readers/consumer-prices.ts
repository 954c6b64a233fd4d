import type { InputFile } from '@/lib/data/readers/input-files';
import { sheetsOf, tableWith } from '@/lib/data/readers/input-table';
import { type Draft, type Official, readAll } from '@/lib/data/readers/official';
import { ConsumerPrice } from '@/lib/schema/consumer-price';

/** The index of every May since that one: pay is surveyed each May. */
async function mayPricesIn(
  file: InputFile,
  since: string,
  problems: string[],
): Promise<ConsumerPrice[]> {
  const table = tableWith(file, await sheetsOf(file, problems), ['Date', 'Index'], problems);
  return (table?.rows ?? []).flatMap((input) => {
    const period = input.text('Date').slice(0, 7);
    if (!period.endsWith('-05') || period < since) return [];
    return input.checked(ConsumerPrice, { period, index: input.number('Index') }) ?? [];
  });
}

/** The data set of consumer prices, since the first May of the wages. */
export async function priceSets(
  official: Official,
  since: string,
): Promise<{ 'consumer-prices': Draft }> {
  const { made, retrieved } = await readAll(official, /^cpiai\.csv$/, (file) =>
    mayPricesIn(file, since, official.problems),
  );
  const rows = made.flat();
  const [first = '', last = ''] = [rows[0]?.period, rows.at(-1)?.period];
  const period = `May ${first.slice(0, 4)} to May ${last.slice(0, 4)}`;
  return { 'consumer-prices': { source: 'bls-cpi', period, retrieved, rows } };
}
