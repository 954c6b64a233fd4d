import { judge } from '@/lib/check/check-content';
import { faultLines } from '@/lib/check/faults';

/** Judges everything under content/ and tells every fault; exits with 1 where there is one. */
const today = new Date().toISOString().slice(0, 10);
const files = judge(process.cwd(), today);
const faults = faultLines(files);
if (faults.length > 0) {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  console.error(`${faults.join('\n')}\n\n${count} in content/`);
  process.exit(1);
}
console.log(`content/: ${files.length} files judged, no faults`);
