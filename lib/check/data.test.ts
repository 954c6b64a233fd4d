import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { change, faults, root, wages } from '@/lib/check/spoil-content';

/** Each: what is wrong, the words it stands in for, the words put there, the row, what is told. */
const badRows: [string, string, string, RegExp][] = [
  [
    'a currency sign',
    '"annual_p10": 12000',
    '"annual_p10": "$12,000"',
    /rows\[0\]\.annual_p10: write a bare number/,
  ],
  [
    'percentiles out of order',
    '"annual_p25": 24000',
    '"annual_p25": 99000',
    /rows\[0\]\.annual_median: .*percentiles ascend/,
  ],
  ['a missing column', '"hourly_p90": 30.0', '"hourly": 30.0', /rows\[0\]\.hourly: no such key/],
  [
    'a missing period',
    '"period": "2025-05", "occupation": "00-0000"',
    '"occupation": "00-0000"',
    /rows\[0\]\.period: is missing/,
  ],
  ['a malformed code', '"00-0000"', '"000000"', /rows\[0\]\.occupation: write a code/],
  [
    'a duplicate row',
    '"21-1093"',
    '"00-0000"',
    /rows\[1\]: "00-0000 2025-05" stands already in row 1/,
  ],
  ['a missing envelope key', '"retrieved": "2026-01-01",', '', /retrieved: is missing/],
  ['broken JSON', '"rows": [', '"rows": ', /syntax: /],
];

describe('a data set with', () => {
  it.each(badRows)('%s is told with file, row and column', (_, find, put, told) => {
    const line = change(wages, find, put);
    const matching = faults().filter((fault) => told.test(fault) && fault.startsWith(wages));
    expect(matching, faults().join('\n')).not.toEqual([]);
    if (!/missing|syntax/.test(matching[0] ?? ''))
      expect(matching[0]).toContain(`${wages}:${line}:`);
  });

  it.each([
    [
      'an unknown state',
      'state-wages',
      '"state": "OH"',
      '"state": "ZZ"',
      /rows\[0\]\.state: no state "ZZ"/,
    ],
    [
      'an unknown occupation',
      'state-wages',
      '"21-1093", "state": "OH"',
      '"21-9999", "state": "OH"',
      /rows\[0\]\.occupation: no national wages for 21-9999/,
    ],
    [
      'more jobs than the country',
      'state-wages',
      '"employment": 400',
      '"employment": 4000',
      /rows\[0\]\.employment: more jobs than in the whole country \(1000\)/,
    ],
    [
      'a jurisdiction neither there nor missing',
      'state-wages',
      '"state": "AL"',
      '"state": "OH"',
      /missing: 21-1093 has neither .* AL/,
    ],
    ['a state without rents', 'state-rents', '"AL"', '"AK"', /no row for AL|stands already/],
    [
      'a neighbor that does not name the state in turn',
      'states',
      '"neighbors": ["FL", "GA", "MS", "TN"]',
      '"neighbors": ["FL", "GA", "MS", "TN", "OH"]',
      /rows\[0\]\.neighbors: OH does not name AL in turn/,
    ],
    [
      'an area in no known state',
      'metro-rents',
      '["OH"]',
      '["OH", "ZZ"]',
      /rows\[0\]\.states: no state "ZZ"/,
    ],
    [
      'a May of wages without prices',
      'consumer-prices',
      '2025-05',
      '2024-05',
      /rows: no prices of 2025-05/,
    ],
    ['a state without prices', 'parities', '"AL"', '"AK"', /no row for AL|stands already/],
    [
      'a term whose source is not there',
      'glossary',
      '"source": null',
      '"source": "nobody"',
      /rows\[0\]\.source: no source "nobody"/,
    ],
  ])('%s is told', (_, name, find, put, told) => {
    const path = `content/data/${name}.json`;
    change(path, find, put);
    expect(faults()).toContainEqual(expect.stringMatching(told));
    for (const each of faults()) expect(each).toMatch(new RegExp(`^${path}:`));
  });

  it('a file missing is told', () => {
    rmSync(join(root, wages));
    expect(faults()).toContainEqual(
      `${wages}:1:1  file: is missing; the site cannot be built without it`,
    );
  });

  it('a source that nothing cites is told', () => {
    change(
      'content/data/sources.json',
      '{"id": "agency"',
      '{"id": "idle", "publisher": "Agency", "title": "Facts", "url": "https://example.gov/idle", "date": null, "seen": "2026-01", "kind": "official"},\n{"id": "agency"',
    );
    expect(faults()).toEqual([
      expect.stringMatching(/sources\.json:6:\d+ {2}idle: is never cited/),
    ]);
  });
});
