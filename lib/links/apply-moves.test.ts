import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { applyMoves, movedResults, movesIn } from '@/lib/links/apply-moves';
import { printedAddresses } from '@/lib/links/printed-addresses';
import { reportLinks } from '@/lib/links/report-links';
import type { LinkResult } from '@/lib/schema/link-result';

const checked = '2026-11-28T00:00:00.000Z';
const moved = (address: string, to: string): LinkResult => ({
  address,
  outcome: 'ok',
  detail: '200',
  to,
  checked,
});
const results = new Map(
  [
    moved('https://board.example/peer', 'https://new.example/peer'),
    moved('https://board.example/peer/fees', 'https://new.example/fees(2)'),
    { ...moved('https://board.example/gone', 'https://new.example/'), outcome: 'gone' as const },
  ].map((result) => [result.address, result]),
);

const data = `{"rows": [
  {"url": "https://board.example/peer", "seen": "2026-10"},
  {"url": "https://board.example/peer#fee", "seen": "2026-11-02"},
  {"url": "https://board.example/peer/fees", "note": "a", "official_url": "https://other.example/?a=1&b=2"}
]}
`;
const guide = 'See [the board](https://board.example/peer), or https://board.example/peer.\n';
const built =
  '<a class="x" href="https://other.example/?a=1&amp;b=2">a</a> <a href="https://jobs.example/?q=peer&amp;l=OH">b</a><link href="https://self.example/">';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'links-'));
  mkdirSync(join(root, 'content/data'), { recursive: true });
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'content/data/a.json'), data);
  writeFileSync(join(root, 'content/guide.md'), guide);
  writeFileSync(join(root, 'out/page.html'), built);
});
const printed = () => printedAddresses(join(root, 'content'), join(root, 'out'));

it('finds every address once, with its places and the day it was last read', () => {
  const at = (place: string) => join(root, place);
  expect(printed()).toEqual([
    {
      address: 'https://board.example/peer',
      places: [at('content/data/a.json:2'), at('content/data/a.json:3'), at('content/guide.md:1')],
      read: '2026-11-02',
    },
    {
      address: 'https://board.example/peer/fees',
      places: [at('content/data/a.json:4')],
      read: undefined,
    },
    {
      address: 'https://jobs.example/?q=peer&l=OH',
      places: [at('out/page.html')],
      read: undefined,
    },
    {
      address: 'https://other.example/?a=1&b=2',
      places: [at('content/data/a.json:4')],
      read: undefined,
    },
  ]);
});

it('finds what is in the content where nothing is built', () => {
  expect(printedAddresses(join(root, 'content'), join(root, 'nowhere'))).toHaveLength(3);
});

it('writes new addresses in place of old ones, and of nothing that only begins alike', () => {
  const moves = movesIn(results.values());
  expect([...moves]).toEqual([['https://board.example/peer', 'https://new.example/peer']]);
  expect(applyMoves(join(root, 'content'), moves)).toEqual([
    { path: join(root, 'content/data/a.json'), count: 2 },
    { path: join(root, 'content/guide.md'), count: 2 },
  ]);
  expect(readFileSync(join(root, 'content/data/a.json'), 'utf8')).toBe(
    data
      .replace('board.example/peer"', 'new.example/peer"')
      .replace('board.example/peer#fee', 'new.example/peer#fee'),
  );
  expect(readFileSync(join(root, 'content/guide.md'), 'utf8')).toBe(
    guide.replaceAll('board.example', 'new.example'),
  );
});

it('changes nothing where nothing has moved', () => {
  cpSync(join(root, 'content'), join(root, 'before'), { recursive: true });
  expect(applyMoves(join(root, 'content'), new Map())).toEqual([]);
  expect(readFileSync(join(root, 'content/guide.md'), 'utf8')).toBe(guide);
});

it('keeps what is known of a page under its new address', () => {
  const first = { hash: 'a', day: '2026-11-28' };
  const known = new Map([
    ['https://a.example/', { ...moved('https://a.example/', 'https://b.example/'), first }],
  ]);
  const after = movedResults(known, movesIn(known.values()));
  expect(after.get('https://b.example/')).toEqual({
    address: 'https://b.example/',
    outcome: 'ok',
    detail: '200',
    checked,
    first,
  });
  expect(after.size).toBe(1);
});

it('reports each kind under its remedy, with the places to correct', () => {
  const report = reportLinks(printed(), results);
  expect(report).toContain('4 printed, 2 opened, 0 as they were.');
  expect(report).toContain(
    [
      '## Moved: npm run links -- --apply writes the new address (2)',
      '',
      '- https://board.example/peer (200)',
      '  - now https://new.example/peer',
      `  - ${join(root, 'content/data/a.json:2')}`,
    ].join('\n'),
  );
});
