import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { CalendarDay, text } from '@/lib/schema/primitives';

/** A publisher's file, or one out of an archive; `path` is for messages, `listedAs` its row's file. */
export type InputFile = {
  readonly path: string;
  readonly listedAs: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly retrieved: string;
};

/** What the official folder's `files.csv` says of one file. */
const Listed = z.object({
  file: text(3, 120),
  publisher: text(3, 160),
  release: text(3, 240),
  retrieved: CalendarDay,
  license: text(3, 120),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'write the 64 digits that sha256sum prints'),
});
type Listed = z.infer<typeof Listed>;

/** Files that stand in the folder and are no input. */
const ownFiles = ['README.md', 'files.csv', 'occupations.csv'];

function listOf(folder: string, problems: string[]): Listed[] {
  const path = join(folder, 'files.csv');
  if (!existsSync(path)) {
    problems.push(`${path}: is missing; list every official file in it`);
    return [];
  }
  const rows = parse(readFileSync(path), { columns: true, bom: true, relax_column_count: true });
  return rows.flatMap((row: unknown, index: number) => {
    const result = Listed.safeParse(row);
    if (result.success) return [result.data];
    for (const { path: at, message } of result.error.issues)
      problems.push(`${path}: row ${index + 2}, ${at.join('.')}: ${message}`);
    return [];
  });
}

/** The files within a zip archive, as BLS and O*NET pack them. */
function unpacked(file: InputFile, problems: string[]): InputFile[] {
  try {
    return Object.entries(unzipSync(file.bytes)).map(([inner, bytes]) => ({
      ...file,
      path: `${file.path}/${inner}`,
      name: basename(inner),
      bytes,
    }));
  } catch {
    problems.push(`${file.path}: is no whole zip archive; download it again`);
    return [];
  }
}

/**
 * The official files of a folder, those within zip archives too. Each must be listed in `files.csv`
 * under its checksum, so that nobody changes a figure by hand; whatever is not becomes a problem.
 */
export function inputFiles(folder: string, problems: string[]): InputFile[] {
  const listed = new Map(listOf(folder, problems).map((entry) => [entry.file, entry]));
  const present = existsSync(folder)
    ? readdirSync(folder).filter((name) => !ownFiles.includes(name) && !name.startsWith('.'))
    : [];
  for (const name of listed.keys())
    if (!present.includes(name))
      problems.push(
        `${join(folder, name)}: is missing; put it back, or delete its row of files.csv`,
      );
  return present.sort().flatMap((name) => {
    const path = join(folder, name);
    const bytes = readFileSync(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const entry = listed.get(name);
    if (entry?.sha256 !== sha256) {
      const fault = entry ? 'is not the file that files.csv lists' : 'is not listed in files.csv';
      problems.push(`${path}: ${fault}; its sha256 is ${sha256}`);
      return [];
    }
    const file = { path, listedAs: path, name, bytes, retrieved: entry.retrieved };
    return name.endsWith('.zip') ? unpacked(file, problems) : [file];
  });
}
