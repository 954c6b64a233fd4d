import { existsSync, writeFileSync } from 'node:fs';
import { applyMoves, movedResults, movesIn } from '@/lib/links/apply-moves';
import { checkAddresses } from '@/lib/links/check-addresses';
import { makeClient } from '@/lib/links/client';
import { printedAddresses } from '@/lib/links/printed-addresses';
import { isBroken, reportLinks } from '@/lib/links/report-links';
import { isRecent, readResults, resultOf, resultsFile, writeResults } from '@/lib/links/results';
import { absolute, site } from '@/lib/pages/site';

/**
 * `npm run links`: opens every outside address that the site prints and writes a report; run again, it
 * goes on where it was stopped. `-- --apply` opens nothing and writes moved addresses into content/.
 * Ends with 1 where a reader would meet something broken.
 */
const reportFile = '.cache/links.md';
/** Milliseconds between two requests to one host. */
const pause = 1_000;
/** Some publishers turn machines away that do not say whose they are. */
const about = [absolute('/'), site.contact].filter(Boolean).join('; ');
/** So many findings are at most lost when a run is stopped. */
const often = 20;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function orFail<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    return fail((error as Error).message);
  }
}

const results = orFail(() => readResults(resultsFile));
if (process.argv.includes('--apply')) {
  if (results.size === 0) fail('Nothing was opened yet: run npm run links first');
  const moves = movesIn(results.values());
  const changed = applyMoves('content', moves);
  writeResults(resultsFile, movedResults(results, moves));
  for (const { path, count } of changed) console.log(`${path}: ${count} rewritten`);
  console.log(changed.length > 0 ? 'Now run npm run content.' : 'No address has moved.');
  process.exit(0);
}

const now = new Date();
if (!existsSync('out'))
  console.log(
    'out/ is missing: only the addresses in content/ are opened. npm run build adds those that templates print.',
  );
const printed = orFail(() => printedAddresses('content', 'out'));
const days = new Map(printed.map(({ address, read }) => [address, read]));
const due = printed.flatMap(({ address }) =>
  isRecent(results.get(address), now) ? [] : [address],
);
console.log(`${printed.length} addresses, ${due.length} to open`);
let count = 0;
const keep: Parameters<typeof checkAddresses>[3]['keep'] = (address, finding) => {
  const read = days.get(address);
  results.set(address, resultOf(address, finding, results.get(address), { now, read }));
  count += 1;
  if (count % often === 0) writeResults(resultsFile, results);
  if (count % 100 === 0) console.log(`${count} of ${due.length}`);
};
await checkAddresses(due, results, makeClient(about), { pause, keep }).catch(({ message }: Error) =>
  fail(`${message}. Nothing was written; connect this machine, then run npm run links again`),
);
// An address that nothing prints any more is forgotten.
const current = new Map([...results].filter(([address]) => days.has(address)));
writeResults(resultsFile, current);
writeFileSync(reportFile, reportLinks(printed, current));
const broken = [...current.values()].filter(isBroken).length;
console.log(`${reportFile} written: ${broken} broken`);
process.exit(broken === 0 ? 0 : 1);
