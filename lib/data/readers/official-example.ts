import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach } from 'vitest';

/** A folder of data for each test: three states, and rows cut out of the publishers' own files. */
export let data = '';

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'official-'));
  cpSync(join(import.meta.dirname, 'fixture'), data, { recursive: true });
  list();
});
afterEach(() => rmSync(data, { recursive: true }));

export const pathTo = (file: string) => join(data, 'official', file);
export const bytesOf = (file: string) => readFileSync(pathTo(file));
export const textOf = (file: string) => readFileSync(pathTo(file), 'utf8');

/** Lists every file of the folder under its checksum, as an editor does after adding one. */
export function list(): void {
  const names = readdirSync(join(data, 'official')).filter(
    (name) => !['files.csv', 'occupations.csv'].includes(name),
  );
  const rows = names.map((file) => ({
    ...{ file, publisher: 'Bureau', release: 'A release', retrieved: '2026-02-01' },
    license: 'public domain',
    sha256: createHash('sha256').update(bytesOf(file)).digest('hex'),
  }));
  writeFileSync(pathTo('files.csv'), stringify(rows, { header: true }));
}

/** Puts a file into the folder and lists it. */
export function put(file: string, bytes: string | Uint8Array): void {
  writeFileSync(pathTo(file), bytes);
  list();
}

/** Takes a file out of the folder and out of the list. */
export function drop(file: string): void {
  rmSync(pathTo(file));
  list();
}
