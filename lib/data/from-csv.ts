import type { Parity } from '@/lib/schema/parity';
import type { Projection } from '@/lib/schema/projection';
import type { StateWage } from '@/lib/schema/state-wage';
import type { Amount, Wage } from '@/lib/schema/wage';

/** One line of a CSV file, by column name. */
export type Line = Readonly<Record<string, string>>;

function cell(line: Line, column: string): string {
  const value = line[column];
  if (value === undefined) throw new Error(`the file has no column "${column}"`);
  return value.trim();
}

function number(line: Line, column: string): number {
  const value = cell(line, column);
  if (!/^-?\d+(\.\d+)?$/.test(value)) throw new Error(`"${value}" in ${column} is not a number`);
  return Number(value);
}

/** BLS marks: `#` is top-coded; `*`, `**` and a blank are not published. */
function amount(line: Line, column: string): Amount {
  const value = cell(line, column);
  if (value === '#') return 'top';
  return value === '' || value === '*' || value === '**' ? null : number(line, column);
}

function jobs(line: Line, column: string): number | null {
  const value = amount(line, column);
  return value === 'top' ? null : value;
}

/** A line of the national wage workbook as a row of the wages data set. */
export function wageFrom(line: Line): Wage {
  return {
    period: cell(line, 'vintage').replace(/^May (\d{4})$/, '$1-05'),
    occupation: cell(line, 'soc'),
    title: cell(line, 'title'),
    employment: jobs(line, 'tot_emp'),
    annual_mean: amount(line, 'a_mean'),
    annual_p10: amount(line, 'a_pct10'),
    annual_p25: amount(line, 'a_pct25'),
    annual_median: amount(line, 'a_median'),
    annual_p75: amount(line, 'a_pct75'),
    annual_p90: amount(line, 'a_pct90'),
    hourly_mean: amount(line, 'h_mean'),
    hourly_p10: amount(line, 'h_pct10'),
    hourly_p25: amount(line, 'h_pct25'),
    hourly_median: amount(line, 'h_median'),
    hourly_p75: amount(line, 'h_pct75'),
    hourly_p90: amount(line, 'h_pct90'),
  };
}

/** The projections count in thousands of jobs, to one decimal. */
const thousands = (line: Line, column: string) => Math.round(number(line, column) * 1000);

/** A line of the projections tables as a row of the projections data set. */
export function projectionFrom(line: Line): Projection {
  const education = cell(line, 'typical_entry_education');
  return {
    period: cell(line, 'period'),
    occupation: cell(line, 'soc'),
    title: cell(line, 'title'),
    employment: thousands(line, 'emp_2024_thousands'),
    employment_expected: thousands(line, 'emp_2034_thousands'),
    growth_percent: number(line, 'change_percent'),
    openings: thousands(line, 'annual_openings_thousands'),
    typical_entry_education: education === '—' ? null : education,
  };
}

/** A line of the state wage file as a row of the state wages data set. */
export function stateWageFrom(line: Line): StateWage {
  const concentration = amount(line, 'loc_quotient');
  return {
    occupation: cell(line, 'soc'),
    state: cell(line, 'state'),
    employment: jobs(line, 'tot_emp'),
    concentration: concentration === 'top' ? null : concentration,
    annual_mean: amount(line, 'a_mean'),
    annual_p10: amount(line, 'a_pct10'),
    annual_p25: amount(line, 'a_pct25'),
    annual_median: amount(line, 'a_median'),
    annual_p75: amount(line, 'a_pct75'),
    annual_p90: amount(line, 'a_pct90'),
  };
}

/** A line of the price parities; `codes` gives the postal code of each census code. */
export function parityFrom(line: Line, codes: ReadonlyMap<string, string>): Parity {
  const fips = cell(line, 'fips');
  const state = codes.get(fips);
  if (state === undefined) throw new Error(`"${fips}" in fips is no state of states.json`);
  return { state, all_items: number(line, 'rpp_all_items_2024') };
}

/** The lines of each occupation that the file leaves out, by state. */
export function missingFrom(rows: readonly StateWage[], states: readonly string[]) {
  const present = new Set(rows.map(({ occupation, state }) => `${occupation} ${state}`));
  return [...new Set(rows.map((row) => row.occupation))].flatMap((occupation) =>
    states.flatMap((state) => (present.has(`${occupation} ${state}`) ? [] : { occupation, state })),
  );
}
