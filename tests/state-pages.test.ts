import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { credentials } from '@/lib/data/credentials';
import { stateAt } from '@/lib/data/states';
import { allPages } from '@/lib/pages/all-pages';
import { credentialOf } from '@/lib/state/career-in-state';
import { all, fetchPage, type Page, textOf } from '@/tests/support/crawl';

const paths = allPages.filter(({ kind }) => kind === 'career-state').map(({ path }) => path);
let pages: readonly Page[] = [];
beforeAll(async () => {
  pages = await Promise.all(paths.map((path) => fetchPage(path)));
});

/** What is made here out of data: names, titles and notes of others are left out. */
const madeText = (page: Page) =>
  ['.title .lead', '.path .takes', '.ask-first li', '.finding', '.source-line', 'h2', 'caption']
    .flatMap((part) => all(page, part).map(textOf))
    .join('\n')
    .replaceAll(/“[^”]*”/g, 'it');

function everyPage(question: (page: Page) => string | undefined): void {
  const failures = pages.flatMap((page) => {
    const answer = question(page);
    return answer === undefined || answer === '' ? [] : [`${page.path}: ${answer}`];
  });
  expect(failures).toEqual([]);
}

describe('every career in a state', () => {
  it('has a page, and there are more than two hundred', () => {
    expect(paths.length).toBeGreaterThan(200);
    everyPage(({ status }) => (status === 200 ? undefined : String(status)));
  });

  it.each([
    ['a value that is missing', /\b(?:null|undefined|NaN)\b|\[object/],
    ['a doubled word', /\b([a-z]+) \1\b/i],
    ['a wrong article', /\ba [aeiou](?!ne\b)|\ban (?!hour|M|LPC)[^aeiou“]/i],
    ['a plural of one', /(?<![\d.,])1 (?:hours|years|months|credits|states)\b/],
    ['a singular of many', /\b(?!1 )[\d.,]+ (?:hour|year|month|credit|state)\b(?!-)/],
    ['doubled marks', /\.\.|,,|\s[.,;]|[,;]\./],
    ['a sentence that begins small', /[.?] [a-z]/],
  ])('shows nowhere %s', (_, pattern) => {
    everyPage((page) => pattern.exec(madeText(page))?.[0]);
  });

  it('has no part that is empty', () => {
    everyPage((page) =>
      all(page, 'main section')
        .filter((part) => textOf(part).trim().length < 20)
        .map((part) => textOf(part))
        .join(' '),
    );
  });

  it('has an answer of its own', () => {
    const answers = pages.map((page) => textOf(all(page, '.title .lead')[0]));
    expect(answers.every((answer) => answer.length > 80)).toBe(true);
    expect(new Set(answers).size).toBe(answers.length);
  });

  it('is at most 15 KB compressed', () => {
    everyPage(({ html }) => {
      const size = gzipSync(html).length;
      return size > 15_360 ? String(size) : undefined;
    });
  });
});

const official = 'content/data/official';
const dollars = (amount: string | number) =>
  `$${Math.round(Number(amount)).toLocaleString('en-US')}`;
const peers = [
  'ohio',
  'texas',
  'georgia',
  'florida',
  'new-york',
  'california',
  'washington',
  'michigan',
];
const licensed = [
  'mental-health-counselor',
  'mental-health-social-worker',
  'marriage-and-family-therapist',
  'substance-use-counselor',
];
const named = [
  ...peers.map((state) => ({ career: 'peer-specialist', state, codes: ['21-1093', '21-1094'] })),
  ...licensed.flatMap((career) =>
    ['ohio', 'texas', 'new-york'].map((state) => ({
      career,
      state,
      codes: {
        'mental-health-counselor': ['21-1018'],
        'mental-health-social-worker': ['21-1023'],
        'marriage-and-family-therapist': ['21-1013'],
        'substance-use-counselor': ['21-1018'],
      }[career] as readonly string[],
    })),
  ),
];

describe.each(named)('the figures of a $career in $state', ({ career, state: slug, codes }) => {
  const state = stateAt(slug);
  const pageOf = () => pages.find(({ path }) => path === `/careers/${career}/${slug}`);

  it('are those of the official wages', () => {
    const wages: Record<string, string>[] = parse(
      readFileSync(`${official}/state-May-2025-transcribed.csv`),
      { columns: true },
    );
    const page = pageOf();
    const printed = page ? all(page, '#pay .amounts').map(textOf).join('\n') : '';
    for (const code of codes) {
      const row = wages.find((each) => each.OCC_CODE === code && each.PRIM_STATE === state.code);
      for (const column of ['A_PCT10', 'A_MEDIAN', 'A_PCT90'])
        if (row?.[column] !== undefined && row[column] !== '')
          expect(printed, `${code} ${column}`).toContain(dollars(row[column]));
    }
    const numbers = printed.match(/\$[\d,]+/g) ?? [];
    expect(numbers.length).toBeGreaterThanOrEqual(6);
  });

  it('are the rents of HUD, and the shares that they make', async () => {
    const page = pageOf();
    const rows = (page ? all(page, '#rent tbody tr') : []).map(({ children }) =>
      children.flatMap((cell) => (cell.type === 'element' ? [textOf(cell)] : [])).join(' '),
    );
    const sheet = (await readWorkbook(`${official}/FY26_FMRs_revised.xlsx`))[0]?.data ?? [];
    const published = new Set(sheet.flatMap((cells) => cells.map((cell) => String(cell))));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows.slice(1))
      for (const [, rent = ''] of row.matchAll(/\$([\d,]+)/g))
        expect(published, row).toContain(rent.replaceAll(',', ''));
    const pay = Number(
      /A month of that pay is \$([\d,]+)/
        .exec(page ? textOf(all(page, '#rent')[0]) : '')?.[1]
        ?.replaceAll(',', ''),
    );
    for (const row of rows)
      for (const [, share, rent = ''] of row.matchAll(/(\d+)% \$([\d,]+)/g))
        expect(
          Math.abs((Number(rent.replaceAll(',', '')) / pay) * 100 - Number(share)),
        ).toBeLessThan(0.6);
  });

  it('are the hours and fees of the record', () => {
    const credential = credentialOf(credentials, career, state);
    const page = pageOf();
    const text = page ? textOf(all(page, 'main')[0]) : '';
    expect(credential).toBeDefined();
    const held = JSON.stringify(credential);
    for (const [, hours = ''] of (page
      ? all(page, '.path .takes').map(textOf).join(' ')
      : ''
    ).matchAll(/([\d,.]+) hours?/g))
      expect(held).toContain(hours.replaceAll(',', ''));
    if (credential?.training_hours)
      expect(text).toContain(`${credential.training_hours.toLocaleString('en-US')} hour`);
    if (typeof credential?.fees.application === 'number' && credential.fees.application > 0)
      expect(text).toContain(dollars(credential.fees.application));
  });
});

describe('a man in Ohio without a diploma and with a felony', () => {
  const about = (page: Page | undefined) => (page ? textOf(all(page, 'main')[0]) : '');

  it('learns what stands in his way, for how long to ask, and which job he can have sooner', async () => {
    const ohio = about(pages.find(({ path }) => path === '/careers/peer-specialist/ohio'));
    expect(ohio).toContain('You need a high school diploma or GED');
    expect(ohio).toContain(
      'Listed offenses on a criminal record can stop you, and there is no waiver.',
    );
    expect(ohio).toContain('for how many years does each one count?');
    expect(ohio).toContain('Jobs you could have sooner in Ohio');
    const state = about(await fetchPage('/states/ohio'));
    expect(state).toContain('No degree');
    expect(state).toContain('rent for one bedroom takes');
  });
});
