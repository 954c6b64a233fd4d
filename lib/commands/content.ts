import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContent } from '@/lib/check/check-content';
import { countCareerStates } from '@/lib/check/count-career-states';
import { reportFaults } from '@/lib/check/report-faults';
import { today } from '@/lib/text/today';

/** `npm run content`: checks everything under content/ and compiles it. */
function fail(...lines: string[]): never {
  if (lines.length > 0) console.error(lines.join('\n'));
  process.exit(1);
}

// A wrong setting is told before anything is built with it.
await import('@/lib/pages/site').catch(({ message }: Error) => fail(message));

const { hasFaults, text } = reportFaults(checkContent(process.cwd(), today()));
if (hasFaults) fail(text);

// Contentlayer's cache goes by the time a file was changed, and sees no change of a data set.
rmSync('.contentlayer', { recursive: true, force: true });
const config = fileURLToPath(new URL('../../contentlayer.config.ts', import.meta.url));
const { status } = spawnSync('contentlayer2', ['build', '--config', config], { stdio: 'inherit' });
if (status !== 0) fail();
console.log(text);
console.log(countCareerStates(process.cwd()));
