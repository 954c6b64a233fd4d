import type { VFile } from 'vfile';
import { faultLines } from '@/lib/check/faults';

/** What a check of these files says at its end: every fault and their number, or that there is none. */
export function reportFaults(files: readonly VFile[]): { hasFaults: boolean; text: string } {
  const faults = faultLines(files);
  if (faults.length === 0)
    return { hasFaults: false, text: `content/: ${files.length} files checked, no faults` };
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return { hasFaults: true, text: `${faults.join('\n')}\n\n${count} in content/` };
}
