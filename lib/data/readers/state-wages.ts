import type { InputFile } from '@/lib/data/readers/input-files';
import type { InputRow } from '@/lib/data/readers/input-row';
import {
  areaPay,
  common,
  oewsTable,
  percentiles,
  periodOf,
  type Read,
  territories,
} from '@/lib/data/readers/oews-table';
import { EarlierStateWage } from '@/lib/schema/earlier-state-wage';
import { StateWage } from '@/lib/schema/state-wage';

/** What a row of the state file is worth: everything of one May, or less of an earlier one. */
export type StateRow = { readonly newest?: StateWage; readonly earlier: EarlierStateWage };

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
  const newest = input.checked(StateWage, { ...place, ...areaPay(input) });
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
  const { may, rows } = await oewsTable(file, [...common, 'PRIM_STATE', ...needed], problems);
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
