import { type Findings, judged } from '@/bench/findings';
import { type Load, load } from '@/bench/load';
import { rounded, type Spread, spreadOf } from '@/bench/numbers';
import { say } from '@/bench/progress';
import { type Served, served } from '@/bench/serve';

const flagship = '/careers/peer-specialist';

const note = `wrk asks for the flagship, compressed, over 32 connections with one thread, the two of a
pair in turn. It runs on the same processor as what it asks, and waits for an answer before the next
request, so its figures are those of a machine that is fully used, good to compare and for nothing else.
Files go out of nginx as brotli, from Node as gzip.`;

type Loaded = { readonly name: string; readonly loads: Load[] };

/** Puts two sites under load in turn; one short load before warms each. */
async function pair(sites: readonly Served[], runs: number, seconds: number): Promise<Loaded[]> {
  const loaded = sites.map(({ name }): Loaded => ({ name, loads: [] }));
  try {
    for (const { origin } of sites) await load(origin + flagship, 2);
    for (let run = 0; run < runs; run += 1) {
      for (const [index, { origin }] of sites.entries())
        loaded[index]?.loads.push(await load(origin + flagship, seconds));
      say(`serving, ${loaded.map(({ name }) => name).join(' and ')}: round ${run + 1} of ${runs}`);
    }
  } finally {
    for (const { stop } of sites) await stop();
  }
  return loaded;
}

/** The ratio of medians, and how far the ratios of single rounds lie apart. */
function ratio(loaded: readonly Loaded[], of: keyof Load): Spread {
  const [first = [], second = []] = loaded.map(({ loads }) => loads.map((each) => each[of]));
  const median = spreadOf(first).median / spreadOf(second).median;
  return { ...spreadOf(first.map((value, round) => value / (second[round] ?? 0))), median };
}

function row({ name, loads }: Loaded): string[] {
  const of = (key: keyof Load) => spreadOf(loads.map((each) => each[key]));
  const [rate, tail] = [of('perSecond'), of('tail')];
  return [
    name,
    `${rounded(rate.median)} (${rounded(rate.least)} to ${rounded(rate.most)})`,
    `${rounded(tail.median)} (${rounded(tail.least)} to ${rounded(tail.most)})`,
  ];
}

/** Requests a second and the slowest hundredth, beside plain Next and beside Hugo's files. */
export async function serving(runs: number, seconds: number): Promise<Findings> {
  const node = await pair([await served.npmStart(), await served.plainNext()], runs, seconds);
  const front = await pair([await served.mirror(), await served.hugo()], runs, seconds);
  return {
    verdicts: [
      judged('nodeRequests', ratio(node, 'perSecond')),
      judged('nodeTail', ratio(node, 'tail')),
      judged('frontRequests', ratio(front, 'perSecond')),
      judged('frontTail', ratio(front, 'tail')),
    ],
    tables: [
      {
        title: 'Serving',
        note,
        head: ['Site', 'Requests a second', '99th percentile, ms'],
        rows: [...node, ...front].map(row),
      },
    ],
  };
}
