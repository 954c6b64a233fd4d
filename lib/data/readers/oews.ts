import type { InputFile } from '@/lib/data/readers/input-files';
import type { InputRow } from '@/lib/data/readers/input-row';
import { type Column, type Sheet, sheetsOf, tableWith } from '@/lib/data/readers/input-table';
import { EarlierStateWage } from '@/lib/schema/earlier-state-wage';
import { StateWage } from '@/lib/schema/state-wage';
import { Wage } from '@/lib/schema/wage';

/** A row as read, with its place for later faults. */
export type Read<Row> = { readonly row: Row; readonly input: InputRow };

/** What a row of the state file is worth: everything of one May, or less of an earlier one. */
export type StateRow = { readonly newest?: StateWage; readonly earlier: EarlierStateWage };

const common: Column[] = ['OCC_CODE', 'TOT_EMP', 'A_MEAN', 'A_MEDIAN'];
const percentiles: Column[] = ['A_PCT10', 'A_PCT25', 'A_PCT75', 'A_PCT90'];
const hourly: Column[] = ['H_MEAN', 'H_PCT10', 'H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90'];

/** Places that BLS counts beside the states and that this site does not cover. */
const territories = ['AS', 'GU', 'MP', 'PR', 'VI'];

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
function periodOf(input: InputRow, ofFile: string): string {
  return input.text('PERIOD').replace(/^May (\d{4})$/, '$1-05') || ofFile;
}

async function tableOf(file: InputFile, needed: Column[], problems: string[]) {
  const sheets = await sheetsOf(file, problems);
  const table = tableWith(file, sheets, needed, problems);
  return { may: mayOf(file, sheets, problems), rows: table?.rows ?? [] };
}

/** The wages of these occupations in a national file of the survey. */
export async function nationalWages(
  file: InputFile,
  occupations: ReadonlySet<string>,
  problems: string[],
): Promise<Read<Wage>[]> {
  const needed = [...common, ...percentiles, ...hourly, 'OCC_TITLE'];
  const { may, rows } = await tableOf(file, needed, problems);
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

function stateRow(input: InputRow, occupation: string, period: string, isWhole: boolean) {
  const place = { occupation, state: input.text('PRIM_STATE') };
  const pay = {
    employment: input.numberOrNull('TOT_EMP'),
    annual_mean: input.amount('A_MEAN'),
    annual_median: input.amount('A_MEDIAN'),
  };
  const earlier = input.checked(EarlierStateWage, {
    ...{ period, ...place, ...pay },
    hourly_mean: input.amount('H_MEAN'),
    hourly_p10: input.amount('H_PCT10'),
    hourly_median: input.amount('H_MEDIAN'),
    hourly_p90: input.amount('H_PCT90'),
  });
  if (earlier === undefined || !isWhole) return earlier && { earlier };
  const newest = input.checked(StateWage, {
    ...place,
    employment: pay.employment,
    concentration: input.numberOrNull('LOC_QUOTIENT'),
    annual_mean: pay.annual_mean,
    annual_p10: input.amount('A_PCT10'),
    annual_p25: input.amount('A_PCT25'),
    annual_median: pay.annual_median,
    annual_p75: input.amount('A_PCT75'),
    annual_p90: input.amount('A_PCT90'),
  });
  return newest && { newest, earlier };
}

/** The wages of these occupations in a state file of the survey; territories are left out. */
export async function wagesByState(
  file: InputFile,
  occupations: ReadonlySet<string>,
  states: ReadonlySet<string>,
  problems: string[],
): Promise<Read<StateRow>[]> {
  const isTranscribed = file.name.endsWith('-transcribed.csv');
  const needed = isTranscribed ? [] : [...percentiles, 'LOC_QUOTIENT', 'H_MEDIAN'];
  const { may, rows } = await tableOf(file, [...common, 'PRIM_STATE', ...needed], problems);
  return rows.flatMap((input) => {
    const state = input.text('PRIM_STATE');
    if (territories.includes(state)) return [];
    const occupation = input.occupation('OCC_CODE');
    if (occupation === undefined || !occupations.has(occupation)) return [];
    if (!states.has(state)) input.fault('PRIM_STATE', `"${state}" is no state of states.json`);
    const row = stateRow(input, occupation, periodOf(input, may), input.has('A_PCT10'));
    return row ? [{ row, input }] : [];
  });
}
