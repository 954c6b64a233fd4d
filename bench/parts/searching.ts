import { ourSite } from '@/bench/built';
import type { Findings } from '@/bench/findings';
import { type Search, searchOnce } from '@/bench/first-results';
import { rounded, spreadOf } from '@/bench/numbers';
import { say } from '@/bench/progress';
import { fronted } from '@/bench/serve';
import { launchBrowser } from '@/tests/support/browser';

const note = `On the phone of “Reading”, from the mirror behind nginx. The first result counts from the
first letters, typed the moment the field is touched, and so holds the fetching of library and index
and the building of the index; further results count from one more letter.`;

async function searches(folder: string, runs: number): Promise<Search[]> {
  const [front, browser] = [await fronted('ours', folder), await launchBrowser()];
  try {
    const found: Search[] = [];
    for (let run = 0; run < runs; run += 1)
      found.push(await searchOnce(browser, `${front.origin}/`));
    return found;
  } finally {
    await browser.close();
    await front.stop();
  }
}

function row(name: string, found: readonly Search[], few: readonly Search[]): string[] {
  const of = (key: keyof Search, all = found) => spreadOf(all.map((each) => each[key]));
  const cells = (['first', 'further', 'bytes'] as const).map((key) => {
    const { median, least, most } = of(key);
    const ratio = rounded(median / of(key, few).median);
    const scale = key === 'bytes' ? 1024 : 1;
    return `${rounded(median / scale)} (${rounded(least / scale)} to ${rounded(most / scale)}), ${ratio} ×`;
  });
  return [name, ...cells];
}

/** How soon a search answers, and what it costs, at the guides there are and at many more. */
export async function searching(guides: number, runs: number): Promise<Findings> {
  const few = await searches(await ourSite(0, 'whole'), runs);
  say('searching: 12 guides done');
  const many = await searches(await ourSite(guides, 'same'), runs);
  say(`searching: ${guides} more done`);
  return {
    verdicts: [],
    tables: [
      {
        title: 'Searching',
        note,
        head: ['Guides', 'First result, ms', 'Further results, ms', 'KB of library and index'],
        rows: [row('12', few, few), row(`12 and ${guides} generated`, many, few)],
      },
    ],
  };
}
