import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { all, attribute, fetchPage, type Page, textOf } from '@/tests/support/crawl';

type Line = Record<string, string>;
const facts = '../shared/facts';

/** The official file where it stands beside the project, else what the site itself offers. */
async function lines(file: string, ownFile: string): Promise<Line[]> {
  const path = `${facts}/${file}`;
  const text = existsSync(path)
    ? readFileSync(path, 'utf8')
    : await (await fetch(new URL(`/data/${ownFile}`, inject('origin')))).text();
  return parse(text, { columns: true });
}

const dollars = (amount: string | undefined) => `$${Number(amount).toLocaleString('en-US')}`;
const rowsOf = (page: Page, selector: string) =>
  all(page, `${selector} tbody tr`).map((row) =>
    row.children.flatMap((cell) => (cell.type === 'element' ? [textOf(cell).trim()] : [])),
  );

describe('figures on the pages are those of the official files:', () => {
  let national: Line[] = [];
  let byState: Line[] = [];
  let prices: Line[] = [];
  beforeAll(async () => {
    national = await lines('oews_national.csv', 'wages.csv');
    byState = await lines('oews_state.csv', 'state-wages.csv');
    prices = await lines('rpp.csv', 'parities.csv');
  });
  const code = (line: Line) => line.soc ?? line.occupation;
  const value = (line: Line | undefined, name: string) =>
    line?.[`a_${name.replace(/^p/, 'pct')}`] ?? line?.[`annual_${name}`];

  it('the pay of the guide', async () => {
    const page = await fetchPage('/careers/peer-specialist');
    const text = textOf(all(page, '#pay')[0]);
    const newest = (occupation: string) =>
      national.find(
        (line) =>
          code(line) === occupation && /May 2025|2025-05/.test(line.vintage ?? line.period ?? ''),
      );
    for (const occupation of ['21-1093', '21-1094', '00-0000'])
      for (const name of ['p10', 'median', 'p90']) {
        const amount = value(newest(occupation), name);
        expect(Number(amount)).toBeGreaterThan(10_000);
        expect(text).toContain(dollars(amount));
      }
  });

  it('every state of the pay table, its prices counted', async () => {
    const page = await fetchPage('/careers/peer-specialist/pay');
    const printed = rowsOf(page, '#line-21-1094');
    const published = byState.filter((line) => code(line) === '21-1094');
    expect(printed).toHaveLength(published.length);
    for (const line of published) {
      const row = printed.find(([name]) => name === line.state_name || name === line.state);
      if (line.state_name === undefined) continue;
      expect(row?.[1]).toBe(dollars(value(line, 'median')));
      expect(row?.[2]).toBe(`${dollars(value(line, 'p10'))} to ${dollars(value(line, 'p90'))}`);
      const level = Number(prices.find((each) => each.fips === line.fips)?.rpp_all_items_2024);
      const adjusted = Math.round(Number(value(line, 'median')) / (level / 100));
      expect(row?.[3]).toBe(dollars(String(adjusted)));
    }
  });

  it('what is withheld of Ohio is printed as such', async () => {
    const page = await fetchPage('/states/ohio');
    const managers = rowsOf(page, '#pay').find(
      ([title]) => title === 'Social and Community Service Managers',
    );
    expect(managers?.[1]).toBe('$73,890');
    expect(managers?.[5]).toBe('not published');
  });
});

describe('a picture and its table say the same:', () => {
  it('the map and the table of pay by state', async () => {
    const page = await fetchPage('/careers/peer-specialist/pay');
    const told = all(page, '#line-21-1093 svg a').map((tile) => attribute(tile, 'ariaLabel'));
    expect(told).toHaveLength(51);
    const table = new Map(rowsOf(page, '#line-21-1093').map(([name, median]) => [name, median]));
    for (const words of told) {
      const [name = '', amount = ''] = words.replace(/^[A-Z]{2}, /, '').split(': ');
      expect(amount, name).toBe(table.get(name) ?? 'not published');
    }
  });

  it('the spread of pay', async () => {
    const page = await fetchPage('/careers/peer-specialist');
    const [figure] = all(page, '#pay figure');
    const drawn =
      figure === undefined
        ? []
        : all({ ...page, tree: { type: 'root', children: [figure] } }, 'svg text');
    const amounts = drawn.map((each) => textOf(each)).filter((text) => text.startsWith('$'));
    const table = textOf(all(page, '#pay figure table')[0]);
    expect(amounts).toHaveLength(9);
    for (const amount of amounts) expect(table).toContain(amount);
  });

  it('the outlook, the path and the years of every guide', async () => {
    for (const path of ['/careers/peer-specialist', '/careers/mental-health-counselor']) {
      const page = await fetchPage(path);
      const part = (selector: string) => {
        const [figure] = all(page, selector);
        const own = { ...page, tree: { type: 'root' as const, children: figure ? [figure] : [] } };
        return { drawn: all(own, 'svg text').map(textOf), rows: rowsOf(own, 'figure') };
      };
      const outlook = part('#finding-work figure');
      expect(outlook.drawn).toEqual(
        outlook.rows.flatMap(([title = '', change = '']) => [title, change]),
      );
      const way = part('#how-to-become-one figure');
      const told = way.rows.flatMap(([step = '', hours = '', cost = '']) => {
        const words = [hours, cost].filter((each) => each !== 'not named').join(', ');
        return words === '' ? [step] : [step, words];
      });
      expect(way.drawn).toEqual(told);
      const years = part('#pay figure:nth-of-type(2)');
      expect(years.drawn.slice(1)).toEqual(years.rows.map(([year]) => year));
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
    const said = pages.map((page) => textOf(all(page, 'h1 + div')[0]));
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
