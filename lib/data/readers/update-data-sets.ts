import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesIn } from '@/lib/data/readers/changes';
import type { Draft } from '@/lib/data/readers/official';
import { readOfficial } from '@/lib/data/readers/read-official';
import { type DataFile, dataFiles } from '@/lib/schema/data-files';
import { States } from '@/lib/schema/state';

/** A data set as the text of its file: one row a line, so that a new release shows as a plain diff. */
export function fileText({ rows, ...envelope }: Draft): string {
  const head = JSON.stringify(envelope, null, 2).slice(0, -2);
  const body = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `${head},\n  "rows": [\n${body}\n  ]\n}\n`;
}

const lastYear = (period: string) => Number(period.match(/\d{4}/g)?.at(-1));

/** The faults of a draft as a whole, and of one that is older than what is there. */
function faultsOf(name: string, draft: Draft, present: Draft | undefined): string[] {
  const result = dataFiles[name as DataFile].safeParse(draft);
  const faults = (result.error?.issues ?? []).map(
    ({ path, message }) => `${name}: ${path.join('.')}: ${message}`,
  );
  if (present !== undefined && lastYear(draft.period) < lastYear(present.period))
    faults.push(
      `${name}: ${draft.period} is older than ${present.period}, which is there; add the newer file`,
    );
  return faults;
}

/**
 * Makes the data sets under `data` anew from its folder `official` and tells what changed. Every file
 * is read and checked before the first is written: with one fault, nothing is.
 */
export async function updateDataSets(
  data: string,
): Promise<{ faults: string[]; report: string[] }> {
  const read = (name: string): Draft | undefined => {
    const path = join(data, `${name}.json`);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  };
  const states = States.parse(read('states')).rows;
  const { drafts, problems } = await readOfficial(join(data, 'official'), states);
  const sets = Object.entries(drafts).map(([name, draft]) => ({
    name,
    draft,
    present: read(name),
  }));
  // Where a file is at fault its rows are missing; what their absence breaks would only distract.
  const faults =
    problems.length > 0
      ? problems
      : sets.flatMap(({ name, draft, present }) => faultsOf(name, draft, present));
  if (faults.length > 0) return { faults, report: [] };
  const changed = sets.filter(
    ({ draft, present }) => present === undefined || fileText(draft) !== fileText(present),
  );
  const pathOf = (name: string) => join(data, `${name}.json`);
  for (const { name, draft } of changed) writeFileSync(`${pathOf(name)}.new`, fileText(draft));
  for (const { name } of changed) renameSync(`${pathOf(name)}.new`, pathOf(name));
  const report = changed.flatMap(({ name, draft, present }) => [
    `${pathOf(name)}: ${draft.period}`,
    ...changesIn(present?.rows ?? [], draft.rows).map((change) => `  ${change}`),
  ]);
  return { faults, report };
}
