import type { InputFile } from '@/lib/data/readers/input-files';
import {
  common,
  hourly,
  oewsTable,
  percentiles,
  periodOf,
  type Read,
} from '@/lib/data/readers/oews-table';
import { Wage } from '@/lib/schema/wage';

/** The wages of these occupations in a national file of the survey. */
export async function nationalWages(
  file: InputFile,
  occupations: ReadonlySet<string>,
  problems: string[],
): Promise<Read<Wage>[]> {
  const needed = [...common, ...percentiles, ...hourly, 'OCC_TITLE'];
  const { may, rows } = await oewsTable(file, needed, problems);
  return rows.flatMap((input) => {
    const occupation = input.occupation('OCC_CODE');
    if (occupation === undefined || !occupations.has(occupation)) return [];
    const row = input.checked(Wage, {
      period: periodOf(input, may),
      occupation,
      title: input.text('OCC_TITLE'),
      employment: input.numberOrNull('TOT_EMP'),
      annual_mean: input.amount('A_MEAN'),
      annual_p10: input.amount('A_PCT10'),
      annual_p25: input.amount('A_PCT25'),
      annual_median: input.amount('A_MEDIAN'),
      annual_p75: input.amount('A_PCT75'),
      annual_p90: input.amount('A_PCT90'),
      hourly_mean: input.amount('H_MEAN'),
      hourly_p10: input.amount('H_PCT10'),
      hourly_p25: input.amount('H_PCT25'),
      hourly_median: input.amount('H_MEDIAN'),
      hourly_p75: input.amount('H_PCT75'),
      hourly_p90: input.amount('H_PCT90'),
    });
    return row ? [{ row, input }] : [];
  });
}
