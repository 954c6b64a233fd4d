import type { InputFile } from '@/lib/data/readers/input-files';
import { columnLike, sheetsOf, tableWith } from '@/lib/data/readers/input-table';
import { type Draft, type Official, readAll } from '@/lib/data/readers/official';
import { Projection } from '@/lib/schema/projection';

const columns = {
  title: /national employment matrix title$/,
  code: /national employment matrix code$/,
  employment: /^employment, \d{4}$/,
  growth: /^employment change, percent, \d{4}–\d{2}$/,
  openings: /^occupational openings, .* annual average$/,
  education: /^typical education needed for entry$/,
};

/** Whether start, end and percent agree, as far as their rounding to one decimal allows. */
function agrees(start: number, end: number, percent: number): boolean {
  const slack = 0.06 + (0.11 / start) * 100 * (1 + end / start);
  return Math.abs((end / start - 1) * 100 - percent) <= slack;
}

/** The occupations in table 1.2 of the Employment Projections workbook. */
async function projectionsIn(
  file: InputFile,
  { occupations, problems }: Official,
): Promise<Projection[]> {
  const sheets = await sheetsOf(file, problems);
  const table = tableWith(file, sheets, Object.values(columns), problems);
  if (table === undefined) return [];
  const named = (like: RegExp) => columnLike(table.columns, like);
  const [from = '', to = ''] = table.columns
    .filter((name) => columns.employment.test(name))
    .toSorted();
  const period = /\d{4}–\d{2}$/.exec(named(columns.growth))?.[0].replace('–', '-') ?? '';
  return table.rows.flatMap((input) => {
    const occupation = input.occupation(named(columns.code));
    if (occupation === undefined || !occupations.has(occupation)) return [];
    // The workbook counts in thousands of jobs, to one decimal.
    const [start, end] = [input.number(from), input.number(to)];
    const growth = input.number(named(columns.growth));
    if (!Number.isNaN(start + end + growth) && !agrees(start, end, growth))
      input.fault(named(columns.growth), `${growth} does not follow from ${start} and ${end}`);
    const education = input.text(named(columns.education));
    const row = input.checked(Projection, {
      period,
      occupation,
      title: input.text(named(columns.title)),
      employment: Math.round(start * 1000),
      employment_expected: Math.round(end * 1000),
      growth_percent: growth,
      openings: Math.round(input.number(named(columns.openings)) * 1000),
      typical_entry_education: education === '—' ? null : education,
    });
    return row ?? [];
  });
}

/** BLS calls every round `occupation.xlsx`; one that is kept beside the newest bears its years. */
const rounds = /^occupation(-\d{4}-\d{2})?\.xlsx$/;

/** The data set of what BLS expects of each occupation, the newest round first. */
export async function projectionSets(official: Official): Promise<{ projections: Draft }> {
  const { made, retrieved } = await readAll(official, rounds, (file) =>
    projectionsIn(file, official),
  );
  const rows = made.flat().toSorted((a, b) => b.period.localeCompare(a.period));
  const [from = '', to = ''] = (rows[0]?.period ?? '').split('-');
  const period = `${from} to ${from.slice(0, 2)}${to}`;
  return { projections: { source: 'bls-projections', period, retrieved, rows } };
}
