import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { all, attribute, fetchPage, type Page, textOf } from '@/tests/support/crawl';

type Row = Readonly<Record<string, string>>;
const official = 'content/data/official';

/** These read the official files on their own, so that they also test `npm run data`. */
const table = (file: string): Row[] =>
  parse(readFileSync(`${official}/${file}`), { columns: true });

async function workbook(file: string): Promise<Row[]> {
  const [head = [], ...rows] = (await readWorkbook(`${official}/${file}`))[0]?.data ?? [];
  return rows.map((cells) =>
    Object.fromEntries(head.map((name, at) => [String(name), String(cells[at] ?? '')])),
  );
}

const dollars = (amount: string | number | undefined) =>
  `$${Math.round(Number(amount)).toLocaleString('en-US')}`;
const rowsOf = (page: Page, selector: string) =>
  all(page, `${selector} tbody tr`).map((row) =>
    row.children.flatMap((cell) => (cell.type === 'element' ? [textOf(cell).trim()] : [])),
  );

describe('figures on the pages are those of the official files:', () => {
  let national: Row[] = [];
  const byState = table('state-May-2025-transcribed.csv');
  const prices = table('SARPP_STATE_2024-transcribed.csv');
  beforeAll(async () => {
    national = await workbook('national_M2025_dl.xlsx');
  });

  it('the pay of the guide', async () => {
    const page = await fetchPage('/careers/peer-specialist');
    const text = textOf(all(page, '#pay')[0]);
    for (const occupation of ['21-1093', '21-1094', '00-0000']) {
      const row = national.find(({ OCC_CODE }) => OCC_CODE === occupation);
      for (const column of ['A_PCT10', 'A_MEDIAN', 'A_PCT90']) {
        expect(Number(row?.[column])).toBeGreaterThan(10_000);
        expect(text).toContain(dollars(row?.[column]));
      }
    }
  });

  it('every state of the pay table, its prices counted', async () => {
    const page = await fetchPage('/careers/peer-specialist/pay');
    const printed = rowsOf(page, '#line-21-1094');
    const published = byState.filter(({ OCC_CODE }) => OCC_CODE === '21-1094');
    expect(published).toHaveLength(51);
    expect(printed).toHaveLength(51);
    for (const row of published) {
      const cells = printed.find(([name]) => name === row.AREA_TITLE);
      expect(cells?.[1], row.AREA_TITLE).toBe(dollars(row.A_MEDIAN));
      expect(cells?.[2]).toBe(`${dollars(row.A_PCT10)} to ${dollars(row.A_PCT90)}`);
      const level = prices.find(
        ({ GeoName, Description }) =>
          GeoName === row.AREA_TITLE && Description === 'RPPs: All items',
      );
      expect(cells?.[3]).toBe(dollars(Number(row.A_MEDIAN) / (Number(level?.['2024']) / 100)));
    }
  });

  it('pay since 2020 in the dollars of the newest May, and as it was paid', async () => {
    const page = await fetchPage('/careers/peer-specialist');
    const printed = textOf(all(page, '#pay')[0]);
    const index = new Map(table('cpiai.csv').map((row) => [row.Date, Number(row.Index)]));
    const may = (year: number) => index.get(`${year}-05-01`) ?? Number.NaN;
    const before = table('national-transcribed.csv').filter(
      ({ OCC_CODE }) => OCC_CODE === '21-1094' || OCC_CODE === '21-1093',
    );
    expect(before.length).toBeGreaterThanOrEqual(8);
    for (const { PERIOD, A_MEDIAN } of before) {
      const worth = (Number(A_MEDIAN) * may(2025)) / may(Number(PERIOD?.slice(4)));
      expect(printed, PERIOD).toContain(`${dollars(worth)} (${dollars(A_MEDIAN)})`);
    }
  });

  it('what is withheld of Ohio is printed as such', async () => {
    const managers = byState.find(
      ({ OCC_CODE, PRIM_STATE }) => OCC_CODE === '11-9151' && PRIM_STATE === 'OH',
    );
    const page = await fetchPage('/states/ohio');
    const printed = rowsOf(page, '#pay').find(([title]) => title === managers?.OCC_TITLE);
    expect(printed?.[1]).toBe(dollars(managers?.A_MEDIAN));
    expect(managers?.TOT_EMP).toBe('');
    expect(printed?.[5]).toBe('not published');
  });
});

describe('a picture and its table say the same:', () => {
  it('the map and the table of pay by state', async () => {
    const page = await fetchPage('/careers/peer-specialist/pay');
    const names = all(page, '#line-21-1093 .tiles li a').map((tile) =>
      attribute(tile, 'ariaLabel'),
    );
    expect(names).toHaveLength(51);
    const table = new Map(rowsOf(page, '#line-21-1093').map(([name, median]) => [name, median]));
    for (const words of names) {
      const [name = '', amount = ''] = words.replace(/^[A-Z]{2}, /, '').split(': ');
      expect(amount, name).toBe(table.get(name) ?? 'not published');
    }
  });

  const within = (page: Page, selector: string): readonly Page[] =>
    all(page, selector).map((part) => ({ ...page, tree: { type: 'root', children: [part] } }));
  const percent = (place: string) => Number(place.replace('%', ''));

  it('the spread of pay', async () => {
    const page = await fetchPage('/careers/peer-specialist');
    const rows = within(page, '#pay .pt tbody');
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const place = percent(attribute(all(row, 'rect.blaze')[0], 'x'));
      const amounts = all(row, '.amounts td').map((cell) => textOf(cell));
      expect(amounts[2]).toMatch(/\$\d/);
      expect(amounts[2]?.replaceAll(/\D/g, '')).toBe(String(Math.round(25_000 + place * 1000)));
    }
  });

  it('the outlook and the years of every guide', async () => {
    for (const path of ['/careers/peer-specialist', '/careers/mental-health-counselor']) {
      const page = await fetchPage(path);
      const bars = within(page, '#finding-work .bars > li').map((bar) => ({
        change: Number(/(-?[\d.]+)%/.exec(textOf(all(bar, '.num')[0]))?.[1]),
        width: percent(attribute(all(bar, 'rect')[0], 'width')),
      }));
      const most = Math.max(...bars.map(({ change }) => change));
      for (const { change, width } of bars) expect(width).toBeCloseTo((change / most) * 100, 1);
      expect(bars.length).toBeGreaterThan(1);
      const years = within(page, '#pay figure').find((figure) =>
        textOf(all(figure, 'figcaption')[0]).includes('From May'),
      );
      const drawn = years ? all(years, 'svg text').map(textOf) : [];
      const marked = drawn.filter((text) => /^\d{4}$/.test(text));
      expect(marked.length).toBeGreaterThan(2);
      expect(marked).toEqual(rowsOf(years ?? page, 'figure').map(([year]) => year));
    }
  });
});

describe('a table of states', () => {
  it('is put in order by links, without scripts', async () => {
    const byJobs = await fetchPage('/careers/peer-specialist/pay/by-jobs');
    const jobs = rowsOf(byJobs, '#line-21-1093').map((row) => Number(row[5]?.replaceAll(',', '')));
    const known = jobs.filter((count) => !Number.isNaN(count));
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    const sorted = all(byJobs, '#line-21-1093 th[aria-sort]').map((head) => textOf(head));
    expect(sorted).toEqual(['Jobs']);
  });
});

describe('no state page is thin:', () => {
  it('each says something of its state that no other page says', async () => {
    const index = await fetchPage('/states');
    const paths = [...new Set(all(index, 'tbody a').map((link) => attribute(link, 'href')))];
    expect(paths).toHaveLength(51);
    const pages = await Promise.all(paths.map((path) => fetchPage(path)));
    const said = pages.map((page) => textOf(all(page, '#pay > div')[0]));
    for (const text of said) {
      expect(text.length).toBeGreaterThan(150);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/ {2}|\.\.|undefined|NaN/);
    }
    expect(new Set(said).size).toBe(51);
  });
});

describe('the downloads', () => {
  it('hold what their schema asks for, as CSV and as JSON', async () => {
    const get = async (file: string) => fetch(new URL(`/data/${file}`, inject('origin')));
    const json = await (await get('state-wages.json')).json();
    const csv = parse(await (await get('state-wages.csv')).text(), { columns: true });
    expect(csv).toHaveLength(json.rows.length);
    expect(csv[0]).toMatchObject({ state: json.rows[0].state });
    const schema = await (await get('state-wages.schema.json')).json();
    expect(Object.keys(schema.properties)).toEqual(Object.keys(json));
    expect((await get('state-wages.csv')).headers.get('content-type')).toMatch(/^text\/csv/);
  });
});
