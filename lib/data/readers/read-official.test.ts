import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { bytesOf, data, drop, put, textOf } from '@/lib/data/readers/official-example';
import { readOfficial } from '@/lib/data/readers/read-official';

async function read() {
  const states = JSON.parse(readFileSync(join(data, 'states.json'), 'utf8')).rows;
  return readOfficial(join(data, 'official'), states);
}

const national = 'national_M2025_dl.xlsx';
const state = 'state-May-2025-transcribed.csv';

describe('reads what the publishers publish:', () => {
  it('the wage survey, in workbooks and transcriptions', async () => {
    const { drafts, problems } = await read();
    expect(problems).toEqual([]);
    expect(drafts.wages).toMatchObject({ period: 'May 2020 to May 2025', source: 'bls-oews' });
    expect(drafts.wages?.rows).toContainEqual(
      expect.objectContaining({
        ...{ period: '2025-05', occupation: '21-1094', title: 'Community Health Workers' },
        ...{ employment: 61_660, annual_median: 51_850, hourly_median: 24.93 },
      }),
    );
    const aides = drafts.wages?.rows.filter(({ occupation }) => occupation === '31-1120');
    expect(aides?.map(({ period }) => period)).toEqual(
      [2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year}-05`),
    );
  });

  it('wages by state, each May in its own data set', async () => {
    const { drafts } = await read();
    expect(drafts['state-wages']).toMatchObject({ period: 'May 2025' });
    expect(drafts['state-wages']?.rows).toHaveLength(9);
    expect(drafts['earlier-state-wages']).toMatchObject({ period: 'May 2024' });
    expect(drafts['earlier-state-wages']?.rows[0]).toEqual({
      ...{ period: '2024-05', occupation: '21-1092', state: 'IN', employment: 1830 },
      ...{ annual_mean: 63_510, annual_median: 60_920, hourly_mean: 30.53 },
      ...{ hourly_p10: 20.84, hourly_median: 29.29, hourly_p90: 41.16 },
    });
  });

  it('the projections, whose years stand in their column heads', async () => {
    const { drafts } = await read();
    expect(drafts.projections?.period).toBe('2024 to 2034');
    expect(drafts.projections?.rows).toContainEqual({
      ...{ period: '2024-34', occupation: '21-1094', title: 'Community health workers' },
      ...{ employment: 65_100, employment_expected: 72_500, growth_percent: 11.3 },
      ...{ openings: 7800, typical_entry_education: 'High school diploma or equivalent' },
    });
  });

  it('price levels, prices, poverty guidelines', async () => {
    const { drafts } = await read();
    expect(drafts.parities).toMatchObject({ period: '2024' });
    expect(drafts.parities?.rows).toContainEqual({
      ...{ state: 'OH', all_items: 92.774, goods: 93.67, housing_rents: 73.012 },
    });
    expect(drafts['consumer-prices']).toMatchObject({ period: 'May 2020 to May 2025' });
    expect(drafts['consumer-prices']?.rows[0]).toEqual({ period: '2020-05', index: 256.394 });
    expect(drafts['poverty-guidelines']?.rows).toHaveLength(24);
  });

  it('rents by area as published, and by state as the mean of its people', async () => {
    const { drafts } = await read();
    expect(drafts['metro-rents']?.period).toBe('Fiscal year 2026');
    const [cincinnati] =
      drafts['metro-rents']?.rows.filter(({ area }) => area === 'METRO17140M17140') ?? [];
    expect(cincinnati).toMatchObject({
      name: 'Cincinnati, OH-KY-IN HUD Metro FMR Area',
      states: ['IN', 'KY', 'OH'],
      two_bedrooms: 1353,
    });
    expect(drafts['state-rents']?.rows.map(({ state: code }) => code)).toEqual(['IN', 'KY', 'OH']);
    // Five counties: 121,484 people at 1,272, 56,683 at 1,353, 33,057 at 971 and 24,586 at 956.
    const indiana = { state: 'IN', population: 235_810, two_bedrooms: 1216 };
    expect(drafts['state-rents']?.rows[0]).toMatchObject(indiana);
  });

  it('job titles, in the tabs of the O*NET archive too', async () => {
    const { drafts: before } = await read();
    expect(before['job-titles']).toMatchObject({ source: 'onet', period: 'O*NET 29.2' });
    expect(before['job-titles']?.rows).toContainEqual({
      ...{ occupation: '21-1093', title: 'Social Services Aide' },
    });
    const name = 'Sample of Reported Titles-transcribed.csv';
    const lines = textOf(name)
      .trim()
      .split('\n')
      .map((line) => line.replaceAll(',', '\t'));
    drop(name);
    const inner = 'db_30_3_text/Sample of Reported Titles.txt';
    put('db_30_3_text.zip', zipSync({ [inner]: strToU8(`${lines.join('\r\n')}\r\n`) }));
    const { drafts, problems } = await read();
    expect(problems).toEqual([]);
    expect(drafts['job-titles']).toMatchObject({
      period: 'O*NET 30.3',
      rows: before['job-titles']?.rows,
    });
  });

  it('an archive of BLS as it is, and a workbook saved as CSV', async () => {
    const { drafts: before } = await read();
    const rows = (await readWorkbook(bytesOf(national)))[0]?.data ?? [];
    const wide = rows.filter((row) => row.length > 0 && row.some((cell) => cell !== null));
    const csv = wide.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\r\n');
    put('oesm25nat.zip', zipSync({ [`oesm25nat/${national}`]: bytesOf(national) }));
    drop(national);
    const zipped = await read();
    drop('oesm25nat.zip');
    put('national_M2025_dl.csv', `\ufeff${csv}\r\n,,,\r\n\r\n`);
    const separated = await read();
    for (const { drafts, problems } of [zipped, separated]) {
      expect(problems).toEqual([]);
      expect(drafts).toEqual(before);
    }
  });

  it('a state file in the columns of the survey, its territories left out', async () => {
    const { drafts: before } = await read();
    const head = textOf(state).split('\n')[0]?.split(',') ?? [];
    const [, ...rows] = textOf(state).trim().split('\n');
    const hourly = ['H_MEAN', 'H_PCT10', 'H_MEDIAN', 'H_PCT90'];
    const columns = [...head.slice(1), ...hourly].join(',');
    const cells = rows.map((row) => `${row.replace('May 2025,', '')},,*,#,`);
    const island = cells[0]?.replace(',IN,18,Indiana', ',PR,72,Puerto Rico');
    drop(state);
    put('state_M2025_dl.csv', [columns, ...cells, island, ''].join('\n'));
    const { drafts, problems } = await read();
    expect(problems).toEqual([]);
    expect(drafts['state-wages']).toEqual(before['state-wages']);
  });

  it('a round of projections that is kept beside the newest, under a name with its years', async () => {
    const before = (await read()).drafts.projections?.rows ?? [];
    put('occupation-2024-34.xlsx', bytesOf('occupation.xlsx'));
    const { drafts, problems } = await read();
    expect(problems).toEqual([]);
    expect(drafts.projections?.rows).toHaveLength(2 * before.length);
  });

  it('a metropolitan file in the columns of the survey, once there is one', async () => {
    expect((await read()).drafts['metro-wages']).toBeUndefined();
    // No such file was at hand: the columns are those of the survey, place and pay are made up.
    const columns = 'AREA,AREA_TITLE,PRIM_STATE,OCC_CODE,TOT_EMP,LOC_QUOTIENT,A_MEAN,A_PCT10';
    const row = (area: string) => `${area},21-1094,100,1.5,40000,20000,30000,40000,50000,#`;
    const rows = [row('99991,"Springfield, OH-KY-PA",OH'), row('99992,"San Elsewhere, PR",PR')];
    const head = `${columns},A_PCT25,A_MEDIAN,A_PCT75,A_PCT90`;
    put('MSA_M2025_dl.csv', [head, ...rows, ''].join('\n'));
    const { drafts, problems } = await read();
    expect(problems).toEqual([]);
    expect(drafts['metro-wages']).toMatchObject({
      period: 'May 2025',
      rows: [{ area: '99991', states: ['OH', 'KY'], annual_median: 40_000, annual_p90: 'top' }],
    });
  });
});

const replaced = (file: string, find: string, by: string) => () =>
  put(file, textOf(file).replace(find, by));

/** The workbook with one piece of its XML changed. */
const altered = (file: string, part: RegExp, find: RegExp, by: string) => () => {
  const parts = unzipSync(bytesOf(file));
  for (const name of Object.keys(parts).filter((each) => part.test(each)))
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(find, by));
  put(file, zipSync(parts));
};

describe('tells file, row, column and remedy of', () => {
  it.each<[string, () => void, RegExp]>([
    [
      'a number with commas',
      replaced(state, '11740', '"11,740"'),
      /state-May-2025.*: row 2, TOT_EMP: "11,740" is not a number; write it without signs/,
    ],
    [
      'a code that a spreadsheet made a date',
      replaced(state, '21-1093', 'Nov-93'),
      /: row 2, OCC_CODE: "Nov-93" is no occupation code .* take the file as published/,
    ],
    [
      'an unknown state',
      replaced(state, ',IN,', ',ZZ,'),
      /: row 2, PRIM_STATE: "ZZ" is no state of states\.json/,
    ],
    [
      'percentiles out of order',
      replaced(state, '31200,36470', '36470,31200'),
      /: row 2, annual_p25: 31200 is below the percentile before it/,
    ],
    [
      'a state with more jobs than the country',
      replaced(state, '11740', '999990'),
      /: row 2, TOT_EMP: 999990 jobs are more than in the whole country \(437860\)/,
    ],
    [
      'states that sum to more than the country',
      replaced(state, '4670', '437000'),
      /: row 3, TOT_EMP: the states up to here sum to 448740, the country to 437860/,
    ],
    [
      'a row read twice with other values',
      () => put('national-again.csv', textOf('national-transcribed.csv').replace('41950', '41960')),
      /OCC_CODE: 2020-05 00-0000 was read before with other values/,
    ],
    [
      'a column that is not there',
      replaced(state, 'A_MEDIAN', 'MEDIAN'),
      /state-May-2025.*: no sheet has all columns .*; A_MEDIAN not found; take the file as/,
    ],
    [
      'a sheet that is not there',
      altered('occupation.xlsx', /workbook\.xml$/, /<sheet [^>]*name="Table 1\.2"[^>]*>/, ''),
      /occupation\.xlsx: no sheet has all columns \(Index, Table 1\.1.*not found/,
    ],
    [
      'growth that does not follow',
      altered('occupation.xlsx', /sheet\d+\.xml$/, /<v>11\.3<\/v>/g, '<v>31.3</v>'),
      /Table 1\.2, row \d+, employment change, .*: 31\.3 does not follow from 65\.1 and 72\.5/,
    ],
    [
      'a May that is not that of the name',
      () => put('national_M2026_dl.xlsx', bytesOf(national)),
      /national_M2026_dl\.xlsx: holds May 2025, not 2026; give it the name BLS gave it/,
    ],
    [
      'rents that fall with the bedrooms',
      altered('FY26_FMRs_revised.xlsx', /sheet1\.xml$/, /(<c r="L\d{2,}"[^>]*><v>)\d+/g, '$1200'),
      /FY26_FMRs_revised, row \d+, fmr_2: 200 is less than with fewer bedrooms/,
    ],
    [
      'a truncated workbook',
      () => put(national, bytesOf(national).subarray(0, 9000)),
      /national_M2025_dl\.xlsx: cannot be read \(.*\); download it again/,
    ],
    [
      'a truncated archive',
      () => put('oesm25st.zip', zipSync({ a: bytesOf(national) }).subarray(0, 900)),
      /oesm25st\.zip: is no whole zip archive; download it again/,
    ],
    [
      'a file of a publisher that is missing',
      () => drop('cpiai.csv'),
      /official: no file is named like \^cpiai\\\.csv\$; put it there/,
    ],
    [
      'a file that nothing reads',
      () => put('wages-2025.xlsx', bytesOf(national)),
      /wages-2025\.xlsx: nothing reads a file of that name; give it its publisher's name/,
    ],
    [
      'an empty file',
      () => put('cpiai.csv', ''),
      /cpiai\.csv: (is empty|no sheet has all columns)/,
    ],
    [
      'an area of no known kind',
      replaced('poverty_guidelines_2026.csv', '48 states and DC', 'Everywhere'),
      /: row 2, area: write one of 48 states and DC, Alaska, Hawaii/,
    ],
  ])('%s', async (_, spoil, told) => {
    spoil();
    const { problems } = await read();
    expect(problems).toContainEqual(expect.stringMatching(told));
  });

  it('a file that was changed by hand, one that is not listed and one that is listed only', async () => {
    const at = (file: string) => join(data, 'official', file);
    writeFileSync(at(state), textOf(state).replace('11740', '11750'));
    writeFileSync(at('new.csv'), 'a');
    rmSync(at('cpiai.csv'));
    const { problems } = await read();
    expect(problems).toContainEqual(
      expect.stringMatching(/state-May-2025.*is not the file that files\.csv lists; its sha256 is/),
    );
    expect(problems).toContainEqual(expect.stringMatching(/new\.csv: is not listed in files\.csv/));
    expect(problems).toContainEqual(expect.stringMatching(/cpiai\.csv: is missing; put it back/));
  });

  it('everything at once', async () => {
    replaced(state, '11740', 'x')();
    put('cpiai.csv', textOf('cpiai.csv').replace('256.394', 'y'));
    const { problems } = await read();
    expect(problems).toEqual([
      expect.stringMatching(/state-May-2025.*"x" is not a number/),
      expect.stringMatching(/cpiai\.csv: row \d+, Index: "y" is not a number/),
    ]);
  });
});
