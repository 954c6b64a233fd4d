import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * `npm run sbom [file]`: writes the list of every package that the lock file names (CycloneDX), with
 * its version, licence and hash, so that one with a known fault can be found. Asks no network.
 */
const path = process.argv[2] ?? 'sbom.cdx.json';
const options = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const { status, stdout, stderr } = spawnSync('npm', options, {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const bom = JSON.parse(stdout) as { components: { name: string; purl: string }[] };
// npm names a package that stands in for another by the other; its own name is in its address.
for (const component of bom.components)
  component.name = decodeURIComponent(component.purl).replace(/^pkg:npm\/(.+)@.*$/, '$1');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${path}: ${bom.components.length} packages`);
