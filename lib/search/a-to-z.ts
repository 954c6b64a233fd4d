import type { Entry } from '@/lib/search/entry';
import { inSentence } from '@/lib/text/sentence-case';

/** One line of the A to Z: a name, where it leads, and what it is another name for. */
export type IndexLine = { readonly name: string; readonly path: string; readonly see?: string };

const letterOf = (name: string) => {
  const first = name.normalize('NFKD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
};

/** Everything that can be found but the parts of articles, under all its names, by first letter. */
export function aToZ(entries: readonly Entry[]): ReadonlyMap<string, readonly IndexLine[]> {
  const lines = new Map<string, IndexLine>();
  const add = (line: IndexLine) => {
    const key = line.name.toLowerCase();
    if (!lines.has(key)) lines.set(key, line);
  };
  const whole = entries.filter(({ kind }) => kind !== 'part');
  for (const { title, path } of whole) add({ name: title, path });
  for (const { kind, title, names = [], path } of whole)
    if (kind === 'career' || kind === 'advice')
      for (const name of names)
        add({ name: name.charAt(0).toUpperCase() + name.slice(1), path, see: inSentence(title) });
  const letters = new Map<string, IndexLine[]>();
  const sorted = [...lines.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  for (const line of sorted) {
    const letter = letterOf(line.name);
    const found = letters.get(letter);
    if (found) found.push(line);
    else letters.set(letter, [line]);
  }
  return letters;
}
