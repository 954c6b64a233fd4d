import type { InputFile } from '@/lib/data/readers/input-files';
import type { InputRow } from '@/lib/data/readers/input-row';
import { type Column, type Sheet, sheetsOf, tableWith } from '@/lib/data/readers/input-table';

/** A row as read, with its place for later faults. */
export type Read<Row> = { readonly row: Row; readonly input: InputRow };

export const common: Column[] = ['OCC_CODE', 'TOT_EMP', 'A_MEAN', 'A_MEDIAN'];
export const percentiles: Column[] = ['A_PCT10', 'A_PCT25', 'A_PCT75', 'A_PCT90'];
export const hourly: Column[] = ['H_MEAN', 'H_PCT10', 'H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90'];

/** Places that BLS counts beside the states and that this site does not cover. */
export const territories = ['AS', 'GU', 'MP', 'PR', 'VI'];

/** The May of a file, from its sheet of field descriptions, else from the name BLS gave it. */
function mayOf(file: InputFile, sheets: readonly Sheet[], problems: string[]): string {
  const said = sheets
    .flatMap(({ rows }) => rows.slice(0, 3))
    .flatMap(({ cells }) => /^May (\d{4}) OEWS/.exec(cells[0] ?? '')?.[1] ?? [])[0];
  const named = /_M(\d{4})_/.exec(file.name)?.[1];
  if (said !== undefined && named !== undefined && said !== named)
    problems.push(`${file.path}: holds May ${said}, not ${named}; give it the name BLS gave it`);
  return `${said ?? named}-05`;
}

/** The May that a row of a transcription names in PERIOD, else that of its file. */
export function periodOf(input: InputRow, ofFile: string): string {
  return input.text('PERIOD').replace(/^May (\d{4})$/, '$1-05') || ofFile;
}

/** The rows of a file of the wage survey and the May it tells of; none where a column is missing. */
export async function oewsTable(file: InputFile, needed: readonly Column[], problems: string[]) {
  const sheets = await sheetsOf(file, problems);
  const table = tableWith(file, sheets, needed, problems);
  return { may: mayOf(file, sheets, problems), rows: table?.rows ?? [] };
}

/** Annual pay and jobs in an area, by the columns that files by state and by metropolitan area share. */
export function areaPay(input: InputRow) {
  return {
    employment: input.numberOrNull('TOT_EMP'),
    concentration: input.numberOrNull('LOC_QUOTIENT'),
    annual_mean: input.amount('A_MEAN'),
    annual_p10: input.amount('A_PCT10'),
    annual_p25: input.amount('A_PCT25'),
    annual_median: input.amount('A_MEDIAN'),
    annual_p75: input.amount('A_PCT75'),
    annual_p90: input.amount('A_PCT90'),
  };
}
