import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;

it('says of every dependency why it is there, and names none that is not', () => {
  const table = readme.split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
  const named = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => cell.split(', '));
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const listed = named.filter((name) => !['Package', '---'].includes(name));
  const covers = (name: string) =>
    listed.includes(name) || (name.startsWith('@types/') && listed.includes('@types/*'));
  expect(installed.filter((name) => !covers(name))).toEqual([]);
  expect(listed.filter((name) => name !== '@types/*' && !installed.includes(name))).toEqual([]);
});

it('pins every dependency to one version', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('names no command that is not there', () => {
  const named = [...readme.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});
