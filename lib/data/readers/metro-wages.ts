import type { InputFile } from '@/lib/data/readers/input-files';
import { areaPay, common, oewsTable, percentiles, type Read } from '@/lib/data/readers/oews-table';
import { MetroWage } from '@/lib/schema/metro-wage';

/**
 * The wages of these occupations in the metropolitan file of the survey. A title ends in the states
 * in which the area lies; areas in none of ours are left out.
 */
export async function metroWages(
  file: InputFile,
  occupations: ReadonlySet<string>,
  states: ReadonlySet<string>,
  problems: string[],
): Promise<{ year: string; rows: Read<MetroWage>[] }> {
  const needed = [...common, ...percentiles, 'LOC_QUOTIENT', 'AREA', 'AREA_TITLE'];
  const { may, rows } = await oewsTable(file, needed, problems);
  const read = rows.flatMap((input) => {
    const occupation = input.occupation('OCC_CODE');
    if (occupation === undefined || !occupations.has(occupation)) return [];
    const name = input.text('AREA_TITLE');
    const [, ending] = /, ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(name) ?? [];
    if (ending === undefined)
      input.fault('AREA_TITLE', `"${name}" does not end in its states; take the file as published`);
    const lies = ending?.split('-').filter((code) => states.has(code)) ?? [];
    if (ending !== undefined && lies.length === 0) return [];
    const place = { occupation, area: input.text('AREA'), name, states: lies };
    const row = input.checked(MetroWage, { ...place, ...areaPay(input) });
    return row ? [{ row, input }] : [];
  });
  return { year: may, rows: read };
}
