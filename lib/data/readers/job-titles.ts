import type { InputFile } from '@/lib/data/readers/input-files';
import { sheetsOf, tableWith } from '@/lib/data/readers/input-table';
import { type Draft, newestOf, type Official, readAll } from '@/lib/data/readers/official';
import { JobTitle } from '@/lib/schema/job-title';

/** The titles in O*NET's sample; its release is that of the archive, `db_30_2_text`. */
async function titlesIn(
  file: InputFile,
  { occupations, problems }: Official,
): Promise<{ year: string; rows: JobTitle[] }> {
  const needed = ['O*NET-SOC Code', 'Reported Job Title'];
  const table = tableWith(file, await sheetsOf(file, problems), needed, problems);
  const inputs = table?.rows ?? [];
  const named = /db_(\d+)_(\d+)/.exec(file.path)?.slice(1).join('.');
  const release = named ?? inputs[0]?.text('onet_release') ?? '';
  if (table !== undefined && release === '')
    problems.push(`${file.path}: no release is named; keep the archive db_…_text.zip as it is`);
  const titles = new Map<string, JobTitle>();
  for (const input of inputs) {
    // O*NET parts some occupations further: 29-1141.02 is a kind of 29-1141.
    const occupation = input.text('O*NET-SOC Code').slice(0, 7);
    if (!/^\d{2}-\d{4}$/.test(occupation))
      input.fault('O*NET-SOC Code', `"${occupation}" is no code such as 21-1093.00`);
    if (!occupations.has(occupation)) continue;
    const row = input.checked(JobTitle, { occupation, title: input.text('Reported Job Title') });
    if (row) titles.set(`${row.occupation} ${row.title}`, row);
  }
  return { year: release, rows: [...titles.values()] };
}

/** The data set of job titles as people report them to O*NET. */
export async function jobTitleSets(official: Official): Promise<{ 'job-titles': Draft }> {
  const { made, retrieved } = await readAll(
    official,
    /^Sample of Reported Titles.*\.(txt|csv)$/,
    (file) => titlesIn(file, official),
  );
  const { year = '', rows = [] } = newestOf(made) ?? {};
  return { 'job-titles': { source: 'onet', period: `O*NET ${year}`, retrieved, rows } };
}
