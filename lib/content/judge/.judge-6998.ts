import { faultLines } from '@/lib/content/judge/faults';
import { judge } from '@/lib/content/judge/judge';
const lines = faultLines(judge('/tmp/tmp.L0li5AxTvI', '2026-11-21')).filter((l) => !/is never cited|there is no content\/careers|leads to no page of this site/.test(l));
console.log(lines.length === 0 ? 'no faults' : lines.join('\n'));
