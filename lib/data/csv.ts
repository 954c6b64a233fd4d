import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV with a head line. Nested values become JSON in their cell, null becomes an empty cell,
 * and a text that a spreadsheet would run as a formula is defused by an apostrophe: readers open a
 * download with a click. Numbers, negative ones too, stay as they are, and the JSON of the same data
 * holds every text to the letter.
 */
export function csvOf(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) =>
    columns.map((column) => {
      const value = row[column];
      return value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
    }),
  );
  return stringify([columns, ...lines], { escape_formulas: true });
}
