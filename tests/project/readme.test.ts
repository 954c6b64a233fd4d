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

it('says of each way to run the site how it is done', () => {
  const text = readFileSync('deploy/README.md', 'utf8');
  const parts = new Map(
    text.split(/^## /m).map((part) => [part.split('\n')[0] ?? '', part.replace(/\s+/g, ' ')]),
  );
  for (const [way, named] of [
    [
      'A CDN or static host',
      ['`out/`', '404.html', 'lib/serve/response-headers.ts', 'redirects.json'],
    ],
    ['nginx', ['nginx -p', 'deploy/nginx.conf', 'TLS']],
    ['A container', ['deploy/Dockerfile', '--read-only']],
    ['Several replicas', ['ETag', '/healthz', 'SIGTERM']],
  ] as const)
    for (const name of named) expect(parts.get(way), `${way}: ${name}`).toContain(name);
  expect(text).toContain('npm run smoke -- https://');
});
