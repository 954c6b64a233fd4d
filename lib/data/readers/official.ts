import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type InputFile, inputFiles } from '@/lib/data/readers/input-files';
import type { State } from '@/lib/schema/state';

/** The official files of a folder and what they are read by. */
export type Official = {
  readonly folder: string;
  readonly files: readonly InputFile[];
  /** The occupations whose rows the site takes. */
  readonly occupations: ReadonlySet<string>;
  readonly states: readonly State[];
  readonly stateCodes: ReadonlySet<string>;
  /** Whatever is wrong, each with file, row and column; with one, nothing may be written. */
  readonly problems: string[];
  /** The files that a reader has taken. */
  readonly taken: Set<InputFile>;
};

/** A data set as read, before its schema has checked it as a whole. */
export type Draft = {
  readonly source: string;
  readonly period: string;
  readonly retrieved: string;
  readonly missing?: readonly unknown[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

function occupationsOf(folder: string, problems: string[]): Set<string> {
  const path = join(folder, 'occupations.csv');
  if (!existsSync(path)) {
    problems.push(`${path}: is missing; list the code and title of each occupation to take`);
    return new Set();
  }
  const rows: { code?: string }[] = parse(readFileSync(path), { columns: true, bom: true });
  return new Set(rows.flatMap(({ code }) => code ?? []));
}

export function openOfficial(folder: string, states: readonly State[]): Official {
  const problems: string[] = [];
  return {
    folder,
    files: inputFiles(folder, problems),
    occupations: occupationsOf(folder, problems),
    states,
    stateCodes: new Set(states.map(({ code }) => code)),
    problems,
    taken: new Set(),
  };
}

/** Reads every file with such a name; gives back what was read and the newest day of fetching. */
export async function readAny<Made>(
  { files, taken }: Official,
  name: RegExp,
  read: (file: InputFile) => Promise<Made>,
): Promise<{ made: Made[]; retrieved: string }> {
  const found = files.filter((file) => name.test(file.name));
  for (const file of found) taken.add(file);
  const days = found.map(({ retrieved }) => retrieved).toSorted();
  return { made: await Promise.all(found.map(read)), retrieved: days.at(-1) ?? '' };
}

/** The same where at least one file must be there. */
export async function readAll<Made>(
  official: Official,
  name: RegExp,
  read: (file: InputFile) => Promise<Made>,
): Promise<{ made: Made[]; retrieved: string }> {
  const result = await readAny(official, name, read);
  if (result.made.length === 0)
    official.problems.push(
      `${official.folder}: no file is named like ${name.source}; put it there`,
    );
  return result;
}

/** A problem for each file of which no reader has taken anything. */
export function noteUnread({ files, taken, problems }: Official): void {
  const listed = new Set([...taken].map(({ listedAs }) => listedAs));
  for (const name of new Set(files.map(({ listedAs }) => listedAs)))
    if (!listed.has(name))
      problems.push(`${name}: nothing reads a file of that name; give it its publisher's name`);
}

/** What the file of the newest year gave. */
export function newestOf<Made extends { year: string }>(made: readonly Made[]): Made | undefined {
  return made.toSorted((a, b) => a.year.localeCompare(b.year)).at(-1);
}
