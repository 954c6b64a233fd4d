/** What several runs gave: the middle one and the outer ones. */
type Spread = { readonly median: number; readonly least: number; readonly most: number };

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const at = (place: number) => sorted.at(place) ?? Number.NaN;
  const median = (at(Math.ceil(half) - 1) + at(Math.floor(half))) / 2;
  return { median, least: at(0), most: at(-1) };
}

/** The ratio of medians; its span is that of the ratios of runs made one after the other. */
export function ratioOf(above: readonly number[], below: readonly number[]): Spread {
  const ratios = above.map((value, run) => value / (below[run] ?? Number.NaN));
  return { ...spreadOf(ratios), median: spreadOf(above).median / spreadOf(below).median };
}

/** A number as people write it: no more digits than it means. */
export const rounded = (value: number): string =>
  value.toLocaleString(
    'en-US',
    value < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: value < 10 ? 2 : 0 },
  );

const cells = (measured: Spread, unit = '') => [
  rounded(measured.median) + unit,
  `${rounded(measured.least)} to ${rounded(measured.most)}`,
];

/** Median and span in one cell; `scale` divides them. */
export const cellOf = (values: readonly number[], scale = 1): string => {
  const [median, span] = cells(spreadOf(values.map((value) => value / scale)));
  return `${median} (${span})`;
};

/** What a part was to reach, and whether the median of the runs did, as a row of the table of goals. */
export const atMost = (says: string, measured: Spread, limit: number, unit = '') =>
  [says, ...cells(measured, unit), measured.median <= limit ? 'met' : 'missed'] as const;
export const atLeast = (says: string, measured: Spread, limit: number, unit = '') =>
  [says, ...cells(measured, unit), measured.median >= limit ? 'met' : 'missed'] as const;

type Rows = readonly (readonly string[])[];

/** What one part found; the first row of its table is its head. */
export type Results = { readonly title: string; readonly goals: Rows; readonly table: Rows };

function grid([head = [], ...rows]: Rows): string {
  const row = (each: readonly string[]) => `| ${each.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** The results of parts as Markdown: every goal first, then a table for each part. */
export function toMarkdown(results: readonly Results[]): string {
  const head = ['Goal', 'Median', 'All runs', 'Result'];
  const goals = grid([head, ...results.flatMap((each) => each.goals)]);
  const tables = results.map(({ title, table }) => `## ${title}\n\n${grid(table)}`);
  return ['## Goals', goals, ...tables].join('\n\n');
}
