import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { InputFile } from '@/lib/data/readers/input-files';
import { InputRow } from '@/lib/data/readers/input-row';

type Cells = { readonly number: number; readonly cells: readonly string[] };

/** One sheet of a file; a CSV file is one sheet. Rows are numbered as a spreadsheet shows them. */
export type Sheet = { readonly name: string; readonly rows: readonly Cells[] };

/** The name of a column, or what it looks like where it holds a year. */
export type Column = string | RegExp;

function words(cell: unknown): string {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

function separated(file: InputFile): Sheet[] {
  const isTabbed = file.name.endsWith('.txt');
  const options = isTabbed ? { delimiter: '\t', quote: false as const } : {};
  const records = parse(Buffer.from(file.bytes), {
    ...{ bom: true, relax_column_count: true, info: true, ...options },
  }) as unknown as { info: { lines: number }; record: string[] }[];
  const rows = records.map(({ info, record }) => ({
    number: info.lines,
    cells: record.map(words),
  }));
  return [{ name: file.name, rows }];
}

/** The sheets of a workbook, a CSV file or a file of tabs; none and a problem where it is broken. */
export async function sheetsOf(file: InputFile, problems: string[]): Promise<Sheet[]> {
  try {
    if (!file.name.endsWith('.xlsx')) return separated(file);
    const sheets = await readWorkbook(Buffer.from(file.bytes));
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((cells, index) => ({ number: index + 1, cells: cells.map(words) })),
    }));
  } catch (error) {
    const why = (error as Error).message;
    problems.push(`${file.path}: cannot be read (${why}); download it again`);
    return [];
  }
}

const isNamed = (name: string, column: Column) =>
  typeof column === 'string' ? name === column.toLowerCase() : column.test(name);

const columnName = (cell: string) => cell.toLowerCase().replace(/\[\d+\]$/, '');

/** The one column that looks so. */
export const columnLike = (columns: readonly string[], column: Column): string =>
  columns.find((name) => isNamed(name, column)) ?? '';

/** The columns that even the row with the most of them lacks. */
function absentFrom(sheets: readonly Sheet[], needed: readonly Column[]): string[] {
  const absent = sheets
    .flatMap(({ rows }) => rows.slice(0, 20))
    .map(({ cells }) => needed.filter((column) => columnLike(cells.map(columnName), column) === ''))
    .reduce((fewest, each) => (each.length < fewest.length ? each : fewest), needed);
  return absent.map((column) => (typeof column === 'string' ? column : column.source));
}

export type InputTable = { readonly columns: readonly string[]; readonly rows: InputRow[] };

/**
 * The first table of a file that has all these columns, wherever its head stands. Rows with one cell
 * or none are blank lines and footnotes. Undefined and a problem where no sheet has the columns.
 */
export function tableWith(
  file: InputFile,
  sheets: readonly Sheet[],
  needed: readonly Column[],
  problems: string[],
): InputTable | undefined {
  for (const sheet of sheets) {
    const head = sheet.rows.findIndex(({ cells }) => {
      const names = cells.map(columnName);
      return needed.every((column) => names.some((name) => isNamed(name, column)));
    });
    if (head < 0) continue;
    const columns = (sheet.rows[head]?.cells ?? []).map(columnName);
    const rows = sheet.rows.slice(head + 1).flatMap(({ number, cells }) => {
      if (cells.filter((cell) => cell !== '').length < 2) return [];
      const byName = new Map(columns.map((name, index) => [name, cells[index] ?? '']));
      const at = sheets.length > 1 ? `${sheet.name}, row` : 'row';
      return [new InputRow(byName, `${file.path}: ${at} ${number}`, problems)];
    });
    return { columns, rows };
  }
  if (sheets.length > 0) {
    const absent = absentFrom(sheets, needed);
    const names = sheets.map(({ name }) => name).join(', ');
    const fault = `no sheet has all columns (${names}); ${absent.join(', ')} not found`;
    problems.push(`${file.path}: ${fault}; take the file as its publisher issues it`);
  }
  return undefined;
}
