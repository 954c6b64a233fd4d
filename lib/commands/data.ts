import { updateDataSets } from '@/lib/data/readers/update-data-sets';

/** `npm run data`: makes the data sets from the publishers' files in content/data/official. */
const { faults, report } = await updateDataSets('content/data').catch((error: Error) => ({
  faults: [error.message],
  report: [],
}));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error(`${faults.length} faults; nothing was written`);
  process.exit(1);
}
console.log(report.length > 0 ? report.join('\n') : 'Every data set is what the files say.');
