import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function fresh(...options: string[]) {
  const command = ['tsx', 'lib/commands/fresh.ts', ...options];
  const { status, stdout, stderr } = spawnSync('npx', command, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

it('ends with 0 on a day on which nothing is due', () => {
  const { status, output } = fresh('2000-01-01');
  expect(output).toMatch(/Nothing is due on 2000-01-01: \d+ articles, \d+ releases, \d+ sources\./);
  expect(status).toBe(0);
});

it('tells in 2029 what is due, each kind with its remedy, and ends with 1', () => {
  const { status, output } = fresh('2029-01-01');
  expect(output).toMatch(/^Reviews due \(\d+\): check every claim/m);
  expect(output).toMatch(/^ {2}since \d{4}-\d\d-\d\d {2}\/(careers|advice)\/[a-z-]+$/m);
  expect(output).toMatch(/^Data sets with a newer release \(9\): bring the file/m);
  expect(output).toMatch(/^ {2}since 2026-10-01 {2}state-rents: fiscal year 2027 \(a law sets/m);
  expect(output).toMatch(/^Pages that nobody has read for a year \(\d{3,}\): read the page/m);
  expect(output).toMatch(/and \d+ more; npm run fresh -- --all lists them/);
  expect(status).toBe(1);
  expect(fresh('2029-01-01', '--all').output).not.toContain('more; npm run fresh');
});

it('says in one line what a day is', () => {
  const { status, output } = fresh('soon');
  expect(output).toMatch(/^Write a day of the calendar: npm run fresh -- \d{4}-\d\d-\d\d\n$/);
  expect(status).toBe(1);
});
