import type { Findings, Table } from '@/bench/findings';

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const grid = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const section = ({ title, note, head, rows }: Table) =>
  [`## ${title}`, note, rows.length > 0 && grid(head, rows)].filter(Boolean).join('\n\n');

/** The findings of parts as Markdown: every goal first, then a table for each part. */
export function report(findings: readonly Findings[]): string {
  const verdicts = findings.flatMap((each) => each.verdicts);
  const rows = verdicts.map(({ goal, measured, runs, verdict }) => [goal, measured, runs, verdict]);
  return [
    '## Goals',
    grid(['Goal', 'Measured', 'Between runs', 'Verdict'], rows),
    ...findings.flatMap(({ tables }) => tables.map(section)),
  ].join('\n\n');
}
