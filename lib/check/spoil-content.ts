import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { checkContent } from '@/lib/check/check-content';
import { faultLines } from '@/lib/check/faults';

/** Sound content in a folder of its own for each test, to be spoiled in one place and checked. */
export const guide = 'content/careers/helper-at-large.md';
export const wages = 'content/data/wages.json';
const today = '2026-02-01';
export let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(import.meta.dirname, 'fixture'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

export const read = (path: string) => readFileSync(join(root, path), 'utf8');
export const write = (path: string, text: string | Buffer) => writeFileSync(join(root, path), text);
export const faults = () => faultLines(checkContent(root, today));

/** Changes the one place where `find` stands and gives back its line. */
export function change(path: string, find: string, put: string): number {
  const text = read(path);
  const at = text.indexOf(find);
  expect(at, `"${find}" stands in the fixture`).toBeGreaterThanOrEqual(0);
  write(path, text.slice(0, at) + put + text.slice(at + find.length));
  return text.slice(0, at).split('\n').length;
}
