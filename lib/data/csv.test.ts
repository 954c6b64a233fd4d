import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvOf } from '@/lib/data/csv';

it('can be read back, whatever the cells hold', () => {
  const rows = [{ a: 'x, "y"\nz', b: null, c: 1.5, d: ['p'] }];
  expect(parse(csvOf(rows), { columns: true })).toEqual([
    { a: 'x, "y"\nz', b: '', c: '1.5', d: '["p"]' },
  ]);
});

it('defuses what a spreadsheet would run', () => {
  expect(csvOf([{ a: '=HYPERLINK("x")' }])).not.toMatch(/^"?=/m);
});
