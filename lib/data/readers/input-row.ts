import type { z } from 'zod';
import type { Amount } from '@/lib/schema/wage';

/** BLS's marks for what is not published; a blank says the same. */
const withheld = ['', '*', '**', '—'];

/** One row of a publisher's table, its cells by column name in small letters. */
export class InputRow {
  #sound = true;

  constructor(
    private readonly cells: ReadonlyMap<string, string>,
    /** File and row, for messages. */
    private readonly place: string,
    private readonly problems: string[],
  ) {}

  /** Notes what is wrong with a cell and what to do. */
  fault(column: string, remedy: string): void {
    this.#sound = false;
    this.problems.push(`${this.place}, ${column}: ${remedy}`);
  }

  /** Whether the table has that column. */
  has(column: string): boolean {
    return this.cells.has(column.toLowerCase());
  }

  /** The cell as it stands; empty where the column is not there. */
  text(column: string): string {
    return this.cells.get(column.toLowerCase()) ?? '';
  }

  /** The cell as a number; NaN and a fault where it is none. */
  number(column: string): number {
    const value = this.text(column);
    if (/^-?(\d+(\.\d+)?|\.\d+)$/.test(value)) return Number(value);
    const remedy = /^[$\d.,\s]+$/.test(value) ? '; write it without signs and commas' : '';
    this.fault(column, `"${value}" is not a number${remedy}`);
    return Number.NaN;
  }

  /** A wage: `#` is at or above the highest that BLS publishes, a mark or blank is not published. */
  amount(column: string): Amount {
    const value = this.text(column);
    if (value === '#') return 'top';
    return withheld.includes(value) ? null : this.number(column);
  }

  /** A number, or null where it is not published. */
  numberOrNull(column: string): number | null {
    return withheld.includes(this.text(column)) ? null : this.number(column);
  }

  /** The code of an occupation; undefined and a fault where the cell holds none. */
  occupation(column: string): string | undefined {
    const value = this.text(column);
    if (/^\d{2}-\d{4}$/.test(value)) return value;
    const remedy = 'is no occupation code such as 21-1093; a spreadsheet may have made it a date';
    this.fault(column, `"${value}" ${remedy}: take the file as published`);
  }

  /** The value if its schema finds it sound and no cell was at fault; else undefined. */
  checked<Schema extends z.ZodType>(schema: Schema, value: z.input<Schema>) {
    if (!this.#sound) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues) this.fault(path.join('.'), message);
  }
}
