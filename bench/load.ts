import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { provide } from '@/bench/packages';

/** What a server answered under load. */
export type Load = {
  readonly perSecond: number;
  /** Milliseconds within which 99 of 100 requests were answered. */
  readonly tail: number;
};

const connections = 32;
const milliseconds = { us: 0.001, ms: 1, s: 1000 } as const;

/** Asks one address over and over for some seconds, as browsers that take compressed answers. */
export async function load(address: string, seconds: number): Promise<Load> {
  provide('wrk', 'wrk');
  const encoding = 'Accept-Encoding: gzip, deflate, br';
  const options = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '-H',
    encoding,
    address,
  ];
  const { stdout } = await promisify(execFile)('wrk', options);
  const [, amount, unit] = /^\s+99%\s+([\d.]+)(us|ms|s)\s*$/m.exec(stdout) ?? [];
  const [, perSecond] = /^Requests\/sec:\s+([\d.]+)/m.exec(stdout) ?? [];
  // wrk names refusals and broken connections only where there are any.
  if (!amount || !unit || !perSecond || /Non-2xx|Socket errors/.test(stdout))
    throw new Error(`wrk of ${address}: ${stdout}`);
  return {
    perSecond: Number(perSecond),
    tail: Number(amount) * milliseconds[unit as keyof typeof milliseconds],
  };
}
