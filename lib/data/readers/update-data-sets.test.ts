import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { data, drop, put, textOf } from '@/lib/data/readers/official-example';
import { updateDataSets } from '@/lib/data/readers/update-data-sets';

const state = 'state-May-2025-transcribed.csv';
const files = () => readdirSync(data).filter((name) => !['official', 'states.json'].includes(name));
const rowsOf = (name: string) => JSON.parse(readFileSync(join(data, `${name}.json`), 'utf8')).rows;

it('writes every data set, and nothing when asked again', async () => {
  const { faults, report } = await updateDataSets(data);
  expect(faults).toEqual([]);
  expect(report).toContainEqual(expect.stringMatching(/wages\.json: May 2020 to May 2025$/));
  expect(files()).toHaveLength(10);
  const times = files().map((name) => statSync(join(data, name)).mtimeMs);
  expect(await updateDataSets(data)).toEqual({ faults: [], report: [] });
  expect(files().map((name) => statSync(join(data, name)).mtimeMs)).toEqual(times);
});

it('writes nothing at all while one file is at fault', async () => {
  put('cpiai.csv', textOf('cpiai.csv').replace('256.394', 'x'));
  const { faults } = await updateDataSets(data);
  expect(faults).toEqual([expect.stringContaining('"x" is not a number')]);
  expect(files()).toEqual([]);
});

it('says what a new release changed', async () => {
  await updateDataSets(data);
  const [head, ...rows] = textOf(state).trim().split('\n');
  const next = rows
    .filter((row) => !row.includes('29-1223,Psychiatrists,KY'))
    .map((row) => row.replace('37440', '41440').replace(',1910,', ',,'));
  put(state, [head, ...next, ''].join('\n'));
  const { faults, report } = await updateDataSets(data);
  expect(faults).toEqual([]);
  expect(report.map((each) => each.replace(data, ''))).toEqual([
    '/state-wages.json: May 2025',
    '  rows: 9 before, 8 now; 2 new or other, 3 dropped',
    '  gone: 29-1223 KY',
    '  no longer published in part: 21-1094 OH',
    '  largest moves: 21-1093 KY annual_median 37440 to 41440 (+10.7%)',
  ]);
  const { missing } = JSON.parse(readFileSync(join(data, 'state-wages.json'), 'utf8'));
  expect(missing).toContainEqual({ occupation: '29-1223', state: 'KY' });
});

it('compares the newest May with the one before it', async () => {
  await updateDataSets(data);
  const path = join(data, 'wages.json');
  const rows = rowsOf('wages').filter(({ period }: { period: string }) => period < '2025');
  const before = {
    ...JSON.parse(readFileSync(path, 'utf8')),
    period: 'May 2020 to May 2024',
    rows,
  };
  writeFileSync(path, JSON.stringify(before));
  const { report } = await updateDataSets(data);
  expect(report).toContainEqual(expect.stringMatching(/wages\.json: May 2020 to May 2025$/));
  expect(report).toContainEqual(
    expect.stringMatching(/largest moves: .*21-1094 annual_median 51030 to 51850 \(\+1\.6%\)/),
  );
});

it('refuses a release older than what is there', async () => {
  await updateDataSets(data);
  const before = rowsOf('wages').length;
  drop('national_M2025_dl.xlsx');
  drop(state);
  const { faults } = await updateDataSets(data);
  expect(faults).toContainEqual(
    'wages: May 2020 to May 2024 is older than May 2020 to May 2025, which is there; add the newer file',
  );
  expect(rowsOf('wages')).toHaveLength(before);
});
