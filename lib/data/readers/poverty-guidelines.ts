import type { InputFile } from '@/lib/data/readers/input-files';
import { sheetsOf, tableWith } from '@/lib/data/readers/input-table';
import { type Draft, newestOf, type Official, readAll } from '@/lib/data/readers/official';
import { PovertyGuideline } from '@/lib/schema/poverty-guideline';

const areas: Readonly<Record<string, PovertyGuideline['area']>> = {
  '48 states and DC': 'contiguous',
  Alaska: 'AK',
  Hawaii: 'HI',
};

/** The newest year's guidelines in a table of HHS. */
async function povertyGuidelinesIn(
  file: InputFile,
  problems: string[],
): Promise<{ year: string; rows: PovertyGuideline[] }> {
  const needed = ['year', 'area', 'household_size', 'guideline_usd'];
  const table = tableWith(file, await sheetsOf(file, problems), needed, problems);
  const inputs = table?.rows ?? [];
  const year =
    inputs
      .map((input) => input.text('year'))
      .toSorted()
      .at(-1) ?? '';
  const rows = inputs.flatMap((input) => {
    if (input.text('year') !== year) return [];
    const area = areas[input.text('area')];
    if (area === undefined) input.fault('area', `write one of ${Object.keys(areas).join(', ')}`);
    return (
      input.checked(PovertyGuideline, {
        area: area ?? 'contiguous',
        people: input.number('household_size'),
        dollars: input.number('guideline_usd'),
      }) ?? []
    );
  });
  return { year, rows };
}

/** The data set of federal poverty guidelines. */
export async function povertySets(official: Official): Promise<{ 'poverty-guidelines': Draft }> {
  const { made, retrieved } = await readAll(official, /^poverty_guidelines_.+\.csv$/, (file) =>
    povertyGuidelinesIn(file, official.problems),
  );
  const { year = '', rows = [] } = newestOf(made) ?? {};
  return { 'poverty-guidelines': { source: 'hhs-poverty', period: year, retrieved, rows } };
}
