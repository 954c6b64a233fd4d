import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * `npm run check` runs what is fast; `npm test` (`--whole`) adds the production build and the tests
 * of the built site. Every step runs even where one before it failed, and the last line counts.
 */
const Report = z.object({
  numPassedTests: z.number(),
  numTotalTests: z.number(),
  success: z.boolean(),
});
const tally = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'check-'));

function step(name: string, command: string, ...options: string[]): boolean {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, options, { stdio: 'inherit' });
  tally[status === 0 ? 'passed' : 'failed'] += 1;
  return status === 0;
}

/** Runs one project of tests and counts its tests; a skipped test counts as failed. */
function tests(project: string): void {
  console.log(`\n── tests: ${project}`);
  const outputFile = join(folder, `${project}.json`);
  const options = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  spawnSync('vitest', [...options, `--outputFile=${outputFile}`], { stdio: 'inherit' });
  const report = Report.parse(JSON.parse(readFileSync(outputFile, 'utf8')));
  tally.passed += report.numPassedTests;
  const failed = report.numTotalTests - report.numPassedTests;
  tally.failed += failed === 0 && !report.success ? 1 : failed;
}

process.env.NEXT_TELEMETRY_DISABLED = '1';
step('format and lint', 'biome', 'check', '--error-on-warnings', '.');
const isCompiled = step('content', 'tsx', 'lib/commands/content.ts');
step('types', 'sh', '-c', 'next typegen && tsc --noEmit');
tests('unit');
if (process.argv.includes('--whole')) {
  const isBundled = step('scripts', 'tsx', 'lib/commands/scripts.ts');
  const isBuilt = isCompiled && isBundled && step('build', 'next', 'build');
  if (isBuilt) tests('site');
  else tally.failed += 1;
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
