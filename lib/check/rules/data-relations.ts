import type { CheckedData, CheckedSet } from '@/lib/check/check-data';
import { fault } from '@/lib/check/faults';
import type { DataFile } from '@/lib/schema/data-files';
import { plannedCareers } from '@/lib/schema/planned-careers';
import { stateCount } from '@/lib/schema/state';

type Complete = CheckedSet<'parities' | 'state-rents' | 'credentials'>;
type WithState = Complete | CheckedSet<'compacts' | 'state-wages' | 'earlier-state-wages'>;

function noteAt(set: CheckedSet<DataFile>, path: (string | number)[], remedy: string): void {
  fault(set.file, set.located.place(path), `rows[${path[1]}].${String(path[2])}`, remedy);
}

function checkStateCodes(set: WithState, known: ReadonlySet<string>): void {
  set.value.rows.forEach(({ state }, index) => {
    if (!known.has(state))
      noteAt(set, ['rows', index, 'state'], `no state "${state}" in content/data/states.json`);
  });
}

/** Every jurisdiction has a row; one without is named. */
function checkCompleteness(set: Complete, known: ReadonlySet<string>): void {
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

/** Each occupation has all jurisdictions or names the missing; none holds more jobs than the country. */
function checkStateWages(data: CheckedData, known: ReadonlySet<string>): void {
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
      noteAt(set, ['rows', index, 'occupation'], `no national wages for ${row.occupation}`);
    else if (inCountry !== null && row.employment !== null && row.employment > inCountry)
      noteAt(
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
export function checkCredentialCareers(data: CheckedData, careers: ReadonlySet<string>): void {
  const set = data.credentials;
  const known = [...careers, ...plannedCareers];
  const remedy = (slug: string) =>
    `no guide "${slug}"; correct the slug, or add it to lib/schema/planned-careers.ts`;
  set?.value.rows.forEach(({ careers: served }, index) => {
    for (const slug of served)
      if (!known.includes(slug)) noteAt(set, ['rows', index, 'careers'], remedy(slug));
  });
  set?.value.none.forEach(({ career }, index) => {
    if (!known.includes(career))
      fault(set.file, set.located.place(['none', index]), `none[${index}].career`, remedy(career));
  });
}

/** A neighbor is another state, and has the first one for a neighbor in turn. */
function checkNeighbors(set: CheckedSet<'states'>): void {
  const neighborsOf = new Map(set.value.rows.map(({ code, neighbors }) => [code, neighbors]));
  set.value.rows.forEach(({ code, neighbors }, index) => {
    for (const each of neighbors)
      if (each === code || !neighborsOf.get(each)?.includes(code))
        noteAt(
          set,
          ['rows', index, 'neighbors'],
          `${each} does not name ${code} in turn; write both`,
        );
  });
}

/** Pay of every May can be put into the prices of the newest. */
function checkPrices(set: CheckedSet<'consumer-prices'>, wages: CheckedSet<'wages'>): void {
  const known = new Set(set.value.rows.map(({ period }) => period));
  const mays = new Set(wages.value.rows.map(({ period }) => period));
  const missing = [...mays].filter((period) => !known.has(period));
  if (missing.length > 0)
    fault(
      set.file,
      set.located.place(['rows']),
      'rows',
      `no prices of ${missing.join(', ')}; add them`,
    );
}

/** Notes what only shows when the data sets are seen together. */
export function checkDataRelations(data: CheckedData): void {
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
  checkNeighbors(states);
  const complete = [parities, credentials, data['state-rents']].filter((set) => set !== undefined);
  for (const set of complete) checkCompleteness(set, known);
  for (const set of [...complete, compacts, data['state-wages'], data['earlier-state-wages']])
    if (set !== undefined) checkStateCodes(set, known);
  const metros = data['metro-rents'];
  metros?.value.rows.forEach((row, index) => {
    for (const code of row.states.filter((each) => !known.has(each)))
      noteAt(metros, ['rows', index, 'states'], `no state "${code}" in content/data/states.json`);
  });
  checkStateWages(data, known);
  if (data['consumer-prices'] && data.wages) checkPrices(data['consumer-prices'], data.wages);
}
