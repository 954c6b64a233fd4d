/** A word as the search compares it: plural endings off, so that "counselors" finds "counselor". */
export function stem(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The words of a text: small letters and digits without accents, apostrophes or plural endings. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map(stem);
}

/** The word with the one pair of neighboring letters swapped that makes it a known one, if any. */
function untwisted(word: string, known: ReadonlySet<string>): string {
  if (known.has(word)) return word;
  const swaps = Array.from(word, (letter, at) => {
    const next = word[at + 1] ?? '';
    return word.slice(0, at) + next + letter + word.slice(at + 2);
  });
  return swaps.find((swap) => known.has(swap)) ?? word;
}

/** Asked words with twisted letters put right and two that make a known one ("warm line") joined. */
export function mended(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const right = words.map((word) => untwisted(word, known));
  return right.flatMap((word, at) => {
    const joined = `${word}${right[at + 1]}`;
    if (known.has(joined)) return [joined];
    const isTaken = at > 0 && known.has(`${right[at - 1]}${word}`);
    return isTaken ? [] : [word];
  });
}
