import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * `npm run check` runs what is fast; `npm test` (`--whole`) adds the production build and the tests
 * of the built site; `npm run test:deploy` (`--deploy`) asks nginx and the container the same of what
 * was built, and `npm run test:browsers` (`--browsers`) three engines. Every step runs even where one before it failed, and the last line counts.
 */
const Report = z.object({
  numPassedTests: z.number(),
  numTotalTests: z.number(),
});
const tally = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'check-'));

function step(name: string, command: string, ...options: string[]): boolean {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, options, { stdio: 'inherit' });
  tally[status === 0 ? 'passed' : 'failed'] += 1;
  return status === 0;
}

/** What the runner wrote of its tests; undefined where it crashed before. */
function readReport(file: string): z.infer<typeof Report> | undefined {
  try {
    return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Runs one project of tests and counts its tests; a skipped test counts as failed. */
function tests(project: string): void {
  console.log(`\n── tests: ${project}`);
  const outputFile = join(folder, `${project}.json`);
  const options = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const { status } = spawnSync('vitest', [...options, `--outputFile=${outputFile}`], {
    stdio: 'inherit',
  });
  const report = readReport(outputFile);
  if (report === undefined) console.error(`The tests of "${project}" came to no result`);
  const { numPassedTests = 0, numTotalTests = 0 } = report ?? {};
  tally.passed += numPassedTests;
  tally.failed += numTotalTests - numPassedTests;
  if (status !== 0 && numTotalTests === numPassedTests) tally.failed += 1;
}

process.env.NEXT_TELEMETRY_DISABLED = '1';
function check(): void {
  step('format and lint', 'biome', 'check', '--error-on-warnings', '.');
  step('types', 'sh', '-c', 'next typegen && tsc --noEmit && tsc -p lib/browser');
  tests('unit');
}

if (process.argv.includes('--deploy')) tests('deploy');
else if (process.argv.includes('--browsers')) tests('browsers');
else if (process.argv.includes('--whole')) {
  const isBuilt = step('build', 'npm', 'run', 'build');
  check();
  if (isBuilt) tests('site');
  tests('dev');
} else {
  step('content', 'tsx', 'lib/commands/content.ts');
  check();
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
