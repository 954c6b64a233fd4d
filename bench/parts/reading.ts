import { type Findings, judged } from '@/bench/findings';
import { rounded, type Spread, spreadOf } from '@/bench/numbers';
import { say } from '@/bench/progress';
import { served } from '@/bench/serve';
import { type Visit, visit } from '@/bench/visit';
import { launchBrowser } from '@/tests/support/browser';

const flagship = '/careers/peer-specialist';

const note = `First visits to the flagship by a phone: Chromium with a processor 4 times slower, 150 ms
and 1.6 Mbit/s, 360 px wide, the sites in turn. Blocking is what tasks take beyond 50 ms after the first
paint, until nothing has happened for three seconds. Our page also draws the figures and lists the
facts that the Markdown of the rivals tells in words alone.`;

type Visited = { readonly name: string; readonly visits: Visit[] };

const spread = ({ visits }: Visited, of: keyof Visit): Spread =>
  spreadOf(visits.map((each) => each[of]));

/** Each run's ratio of the first site's paint to the second's, the two visited one after the other. */
function paintRatio(first: Visited, second: Visited): Spread {
  const ratios = first.visits.map(({ paint }, run) => paint / (second.visits[run]?.paint ?? 0));
  const median = spread(first, 'paint').median / spread(second, 'paint').median;
  return { ...spreadOf(ratios), median };
}

function row(site: Visited, hugo: Visited): string[] {
  const paint = spread(site, 'paint');
  return [
    site.name,
    `${rounded(spread(site, 'paint').median / spread(hugo, 'paint').median)} ×`,
    `${rounded(paint.least)} to ${rounded(paint.most)}`,
    rounded(spread(site, 'blocking').median),
    rounded(spread(site, 'shift').median),
    `${rounded(spread(site, 'bytes').median / 1024)} KB`,
    rounded(spread(site, 'requests').median),
  ];
}

/** How soon the flagship is read on a phone, beside the same text made by the rivals. */
export async function reading(runs: number): Promise<Findings> {
  const sites = [
    await served.mirror(),
    await served.hugo(),
    await served.astro(),
    await served.npmStart(),
    await served.plainNext(),
  ];
  const browser = await launchBrowser();
  const visited = sites.map(({ name }): Visited => ({ name, visits: [] }));
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const [index, { origin }] of sites.entries())
        visited[index]?.visits.push(await visit(browser, origin + flagship));
      say(`reading: round ${run + 1} of ${runs}`);
    }
  } finally {
    await browser.close();
    for (const { stop } of sites) await stop();
  }
  const [mirror, hugo] = visited as [Visited, Visited];
  return {
    verdicts: [
      judged('paint', paintRatio(mirror, hugo)),
      judged('blocking', spread(mirror, 'blocking')),
      judged('shift', spread(mirror, 'shift')),
    ],
    tables: [
      {
        title: 'Reading',
        note,
        head: ['Site', 'Paint ÷ Hugo’s', 'Paint, ms', 'Blocking, ms', 'Shift', 'Bytes', 'Requests'],
        rows: visited.map((site) => row(site, hugo)),
      },
    ],
  };
}
