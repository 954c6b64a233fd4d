import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { atLeast, atMost, cellOf, type Results, ratioOf } from '@/bench/results';
import { hugo } from '@/bench/rivals';
import { flagship, inTurn, served } from '@/bench/servers';

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

/** Asks one address over and over for five seconds, as browsers that take compressed answers. */
async function load(address: string) {
  const encoding = 'Accept-Encoding: gzip, deflate, br';
  const args = ['-t1', '-c32', '-d5s', '--latency', '-H', encoding, address];
  const { stdout } = await promisify(execFile)('wrk', args);
  const [, amount, unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s)\s*$/m.exec(stdout) ?? [];
  const [, perSecond] = /^Requests\/sec:\s+([\d.]+)/m.exec(stdout) ?? [];
  // wrk names refusals and broken connections only where there are any.
  if (!amount || !perSecond || /Non-2xx|Socket errors/.test(stdout))
    throw new Error(`wrk of ${address}: ${stdout}`);
  return { perSecond: Number(perSecond), tail: Number(amount) * (milliseconds[unit] ?? 1) };
}

/** Requests a second and the slowest hundredth, beside Hugo’s files. */
export async function serving(runs: number): Promise<Results> {
  const sites = [served.ours, served.rival(hugo), served.oursByNode];
  // The first round warms.
  const all = await inTurn(sites, runs + 1, ({ origin }) => load(origin + flagship));
  const of = (site: number, key: 'perSecond' | 'tail') =>
    all[site]?.results.slice(1).map((each) => each[key]) ?? [];
  const rate = ratioOf(of(0, 'perSecond'), of(1, 'perSecond'));
  const tail = ratioOf(of(0, 'tail'), of(1, 'tail'));
  return {
    title: 'Serving',
    goals: [
      atLeast('Requests a second behind nginx, at least 0.9 × Hugo’s', rate, 0.9, ' ×'),
      atMost('99th percentile behind nginx, at most Hugo’s ÷ 0.9', tail, 1 / 0.9, ' ×'),
    ],
    table: [
      ['Site', 'Requests a second', '99th percentile, ms'],
      ...all.map(({ name }, at) => [name, cellOf(of(at, 'perSecond')), cellOf(of(at, 'tail'))]),
    ],
  };
}
