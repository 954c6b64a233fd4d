import type { JudgedData, JudgedSet } from '@/lib/check/data';
import type { DataFile } from '@/lib/check/data-files';
import { fault } from '@/lib/check/faults';
import { plannedCareers } from '@/lib/schema/planned-careers';
import { stateCount } from '@/lib/schema/state';

type ByState = 'parities' | 'credentials' | 'compacts';

function told(set: JudgedSet<DataFile>, path: (string | number)[], remedy: string): void {
  fault(set.file, set.located.place(path), `rows[${path[1]}].${String(path[2])}`, remedy);
}

function judgeStateCodes(
  set: JudgedSet<ByState | 'state-wages'>,
  known: ReadonlySet<string>,
): void {
  set.value.rows.forEach(({ state }, index) => {
    if (!known.has(state))
      told(set, ['rows', index, 'state'], `no state "${state}" in content/data/states.json`);
  });
}

/** Every jurisdiction has a row; one without is named. */
function judgeCompleteness(set: JudgedSet<ByState>, known: ReadonlySet<string>): void {
  const present = new Set(set.value.rows.map(({ state }) => state));
  const missing = [...known].filter((state) => !present.has(state));
  if (missing.length > 0)
    fault(
      set.file,
      set.located.place(['rows']),
      'rows',
      `no row for ${missing.join(', ')}; add it`,
    );
}

/** Each line has all jurisdictions or names the missing, and none holds more jobs than the country. */
function judgeStateWages(data: JudgedData, known: ReadonlySet<string>): void {
  const set = data['state-wages'];
  const national = data.wages?.value.rows;
  if (set === undefined || national === undefined) return;
  const newest = national
    .map((row) => row.period)
    .sort()
    .at(-1);
  const jobs = new Map(
    national.flatMap((row) => (row.period === newest ? [[row.occupation, row.employment]] : [])),
  );
  set.value.rows.forEach((row, index) => {
    const inCountry = jobs.get(row.occupation);
    if (inCountry === undefined)
      told(set, ['rows', index, 'occupation'], `no national wages for ${row.occupation}`);
    else if (inCountry !== null && row.employment !== null && row.employment > inCountry)
      told(
        set,
        ['rows', index, 'employment'],
        `more jobs than in the whole country (${inCountry})`,
      );
  });
  for (const occupation of new Set(set.value.rows.map((row) => row.occupation))) {
    const named = [...set.value.rows, ...set.value.missing].filter(
      (row) => row.occupation === occupation,
    );
    const absent = [...known].filter((code) => !named.some((row) => row.state === code));
    if (absent.length === 0) continue;
    const remedy = `${occupation} has neither a row nor a place under missing for ${absent.join(', ')}`;
    fault(set.file, set.located.place(['missing']), 'missing', remedy);
  }
}

/** Every career that a credential serves has a guide, or is planned. */
export function judgeCredentialCareers(data: JudgedData, careers: ReadonlySet<string>): void {
  const set = data.credentials;
  const known = [...careers, ...plannedCareers];
  const remedy = (slug: string) =>
    `no guide "${slug}"; correct the slug, or add it to lib/schema/planned-careers.ts`;
  set?.value.rows.forEach(({ careers: served }, index) => {
    for (const slug of served)
      if (!known.includes(slug)) told(set, ['rows', index, 'careers'], remedy(slug));
  });
  set?.value.none.forEach(({ career }, index) => {
    if (!known.includes(career))
      fault(set.file, set.located.place(['none', index]), `none[${index}].career`, remedy(career));
  });
}

/** Notes what only shows when the data sets are seen together. */
export function judgeDataRelations(data: JudgedData): void {
  const { states, parities, credentials, compacts } = data;
  if (states === undefined) return;
  const known = new Set(states.value.rows.map((state) => state.code));
  if (known.size !== stateCount)
    fault(
      states.file,
      states.located.place(['rows']),
      'rows',
      `there are ${stateCount}, not ${known.size}`,
    );
  for (const set of [parities, credentials, compacts, data['state-wages']])
    if (set !== undefined) judgeStateCodes(set as JudgedSet<ByState>, known);
  if (parities !== undefined) judgeCompleteness(parities, known);
  if (credentials !== undefined) judgeCompleteness(credentials, known);
  judgeStateWages(data, known);
}
