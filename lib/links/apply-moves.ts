import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkResult } from '@/lib/schema/link-result';
import { WebAddress } from '@/lib/schema/primitives';

/** What stands after an address where it ends; a longer address that begins alike is another one. */
const end = String.raw`(?=#|["\s<>()[\]'\`|]|[.,;:!?](?:\s|$)|$)`;
const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The moves that can be written down: the new address stands, and the data files may hold it. */
export function movesIn(results: Iterable<LinkResult>): Map<string, string> {
  const moves = new Map<string, string>();
  for (const { address, outcome, to } of results) {
    const target = to?.replace(/#.*$/s, '');
    if (outcome === 'ok' && target !== undefined && target !== address)
      if (WebAddress.safeParse(target).success && !/[()'|]/.test(target))
        moves.set(address, target);
  }
  return moves;
}

/**
 * Writes the new addresses into every file of `content`; a fragment stays. All files are made before
 * the first is written. Gives back the files that changed and how often.
 */
export function applyMoves(content: string, moves: ReadonlyMap<string, string>) {
  if (moves.size === 0) return [];
  const longestFirst = [...moves.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?:${longestFirst.map(literal).join('|')})${end}`, 'gm');
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' });
  const changed = names
    .filter((name) => /\.(json|md)$/.test(name))
    .sort()
    .flatMap((name) => {
      const path = join(content, name);
      const before = readFileSync(path, 'utf8');
      let count = 0;
      const after = before.replace(pattern, (old) => {
        count += 1;
        return moves.get(old) ?? old;
      });
      return count === 0 ? [] : [{ path, after, count }];
    });
  for (const { path, after } of changed) writeFileSync(`${path}.new`, after);
  for (const { path } of changed) renameSync(`${path}.new`, path);
  return changed.map(({ path, count }) => ({ path, count }));
}

/** What is known of a page stays known under its new address. */
export function movedResults(
  results: ReadonlyMap<string, LinkResult>,
  moves: ReadonlyMap<string, string>,
): Map<string, LinkResult> {
  return new Map(
    [...results].map(([address, result]) => {
      const target = moves.get(address);
      if (target === undefined) return [address, result];
      const { to: _, ...rest } = result;
      return [target, { ...rest, address: target }];
    }),
  );
}
