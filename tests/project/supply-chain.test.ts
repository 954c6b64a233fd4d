import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const Packages = z.record(
  z.string(),
  z.object({
    version: z.string(),
    license: z.string().optional(),
    integrity: z.string().optional(),
    inBundle: z.boolean().optional(),
    hasInstallScript: z.boolean().optional(),
  }),
);
const Lock = z.object({ lockfileVersion: z.literal(3), packages: Packages });
const Names = z.record(z.string(), z.string());
const Manifest = z.object({
  dependencies: Names,
  devDependencies: Names,
  allowScripts: z.record(z.string(), z.boolean()),
});
const Bom = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(z.object({ name: z.string(), version: z.string() })),
});

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = Manifest.parse(read('package.json'));
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const { '': _, ...locked } = Lock.parse(read('package-lock.json')).packages;
const packages = Object.entries(locked).map(([path, entry]) => ({
  name: path.replace(/^.*node_modules\//, ''),
  path,
  ...entry,
}));

it('rests on few packages of its own choice', () => {
  // Today's number, so that one more is a decision somebody makes here; 60 is the end.
  expect(Object.keys(direct).length).toBeLessThanOrEqual(58);
});

it('knows the contents of every package by a hash', () => {
  // A bundled package lies within the tarball of its parent, and under the hash of that.
  const unknown = packages.filter(
    ({ inBundle, integrity }) => !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(unknown).toEqual([]);
  const bundled = packages.filter(({ inBundle }) => inBundle);
  for (const { path } of bundled)
    expect(locked[path.replace(/\/node_modules\/(@[^/]+\/)?[^/]+$/, '')]).toHaveProperty(
      'integrity',
    );
});

it('lets no package run a script when it is installed', () => {
  const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
  // Newer npm reads the list and tells of a package that is not on it; older npm reads .npmrc.
  expect(Object.keys(manifest.allowScripts)).toEqual(scripted.map(({ name }) => name).sort());
  expect(Object.values(manifest.allowScripts)).not.toContain(true);
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});

/** Licences under which we may use, change and pass on what the site is made with. */
const allowed = [
  ...['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'CC-BY-4.0', 'OFL-1.1', 'Python-2.0', 'Zlib'],
  // Of a file or a library alone: ours stays ours, and theirs is used unchanged to build the site.
  ...['MPL-2.0', 'LGPL-3.0-or-later'],
];

/** Packages whose manifest names no licence in the form of today, and what they say elsewhere. */
const elsewhere: Readonly<Record<string, string>> = {
  'format@0.2.2': 'MIT', // in the older key `licenses`
  '@contentlayer2/source-remote-files@0.5.8': 'MIT', // of the repository, whose other packages say so
};

/** Whether an SPDX expression of one level leaves a choice that is allowed in all its parts. */
const isAllowed = (expression: string) =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part)));

it('uses nothing under a licence that is not allowed', () => {
  const named = packages.map(({ name, version, license }) => {
    const id = `${name}@${version}`;
    return { id, license: license ?? elsewhere[id] ?? 'none' };
  });
  expect(named.filter(({ license }) => !isAllowed(license))).toEqual([]);
  const ids = packages.flatMap((each) => (each.license ? [] : `${each.name}@${each.version}`));
  expect(Object.keys(elsewhere).sort()).toEqual(ids.sort());
});

it.each(['GPL-3.0', 'MIT AND AGPL-3.0', '(GPL-2.0 OR SSPL-1.0)', 'none'])('refuses %s', (name) => {
  expect(isAllowed(name)).toBe(false);
});

it('lists every package for whoever looks for a known fault', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'sbom-')), 'sbom.json');
  const { status } = spawnSync('node_modules/.bin/tsx', ['lib/commands/sbom.ts', path]);
  expect(status).toBe(0);
  const { components } = Bom.parse(read(path));
  for (const [name, version] of Object.entries(direct))
    expect(components).toContainEqual({ name, version });
}, 30_000);
