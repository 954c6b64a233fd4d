import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { copyOfOurs, ourTraces, type Pages } from '@/bench/our-site';
import { atMost, cellOf, type Results, ratioOf, rounded, spreadOf } from '@/bench/results';
import { astro, hugo, packCommand, type Rival, sourceOf } from '@/bench/rivals';
import { run, say, workspace } from '@/bench/workspace';
import { filesBelow } from '@/lib/build/files-below';

type Words = readonly string[];
const Report = z.object({ results: z.tuple([z.object({ times: z.array(z.number()) })]) });

/** Seconds of each run of a command; `traces` are removed before each, so that every one is a first. */
function secondsOf(folder: string, command: Words, traces: Words, runs: number): number[] {
  const file = join(workspace, 'hyperfine.json');
  const prepare = `rm -rf ${traces.join(' ')}`;
  const args = ['--runs', `${runs}`, '--prepare', prepare, '--show-output', '--export-json', file];
  run(folder, 'hyperfine', ...args, command.join(' '));
  const { times } = Report.parse(JSON.parse(readFileSync(file, 'utf8'))).results[0];
  say(`${folder}: ${command.slice(0, 3).join(' ')}: ${times.map(rounded).join(', ')} s`);
  return times;
}

function buildOurs(guides: number, pages: Pages, runs: number): number[] {
  return secondsOf(copyOfOurs(guides, pages), ['npm', 'run', 'build'], ourTraces, runs);
}

function buildRival(rival: Rival, guides: number, runs: number) {
  const folder = sourceOf(rival, guides);
  const bare = secondsOf(folder, rival.build, rival.traces, runs);
  const packing = secondsOf(folder, packCommand(rival, folder), ['out'], runs);
  return { bare, packed: bare.map((seconds, at) => seconds + (packing[at] ?? Number.NaN)) };
}

/** Seconds of first builds: the real site alone, and with many guides beside the rivals. */
export async function building(guides: number, runs: number): Promise<Results> {
  const real = buildOurs(0, 'all', runs);
  const pages = filesBelow(join(copyOfOurs(0, 'all'), 'out'), /\.html$/).length;
  const ours = buildOurs(guides, 'shared', runs);
  const [ofHugo, ofAstro] = [buildRival(hugo, guides, runs), buildRival(astro, guides, runs)];
  const says = `Build of ${rounded(guides)} generated guides, at most 0.5 × Astro’s`;
  const realSays = `Build of the real site, ${rounded(pages)} pages, at most 120 s`;
  const row = (name: string, seconds: readonly number[]) => [
    name,
    cellOf(seconds),
    `${rounded(ratioOf(seconds, ours).median)} ×`,
  ];
  return {
    title: 'Building',
    goals: [
      atMost(realSays, spreadOf(real), 120, ' s'),
      atMost(`${says}, both with compressed files`, ratioOf(ours, ofAstro.packed), 0.5, ' ×'),
      atMost(`${says} without compressed files`, ratioOf(ours, ofAstro.bare), 0.5, ' ×'),
    ],
    table: [
      ['Site', 'Seconds', `Time ÷ ours of ${rounded(guides)} generated guides`],
      row('ours, the real site', real),
      row('ours, generated guides', ours),
      row('hugo, generated guides', ofHugo.bare),
      row('hugo, with compressed files', ofHugo.packed),
      row('astro, generated guides', ofAstro.bare),
      row('astro, with compressed files', ofAstro.packed),
    ],
  };
}
