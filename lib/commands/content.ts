import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { writeRedirects } from '@/lib/commands/redirects';
import { faultLines } from '@/lib/content/judge/faults';
import { judge } from '@/lib/content/judge/judge';

/** `npm run content`: judges everything under content/, then has contentlayer compile it. */
// A wrong setting is told before anything is built with it.
await import('@/lib/site').catch(({ message }: Error) => {
  console.error(message);
  process.exit(1);
});
const today = new Date().toISOString().slice(0, 10);
const files = judge(process.cwd(), today);
const faults = faultLines(files);
if (faults.length > 0) {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  console.error(`${faults.join('\n')}\n\n${count} in content/`);
  process.exit(1);
}
// contentlayer keeps the JSON of deleted documents and does not see a changed plugin or data set.
rmSync('.contentlayer', { recursive: true, force: true });
const { status } = spawnSync('contentlayer2', ['build'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
writeRedirects();
console.log(`content/: ${files.length} files judged, no faults`);
