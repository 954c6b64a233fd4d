/** The word with the one pair of neighboring letters swapped that makes it a known one, if any. */
function unswapped(word: string, known: ReadonlySet<string>): string {
  if (known.has(word)) return word;
  const swaps = Array.from(word, (letter, at) => {
    const next = word[at + 1] ?? '';
    return word.slice(0, at) + next + letter + word.slice(at + 2);
  });
  return swaps.find((swap) => known.has(swap)) ?? word;
}

/** Asked words with swapped letters put right and two that make a known one ("warm line") joined. */
export function correctWords(
  words: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  const right = words.map((word) => unswapped(word, known));
  return right.flatMap((word, at) => {
    const joined = `${word}${right[at + 1]}`;
    if (known.has(joined)) return [joined];
    const isTaken = at > 0 && known.has(`${right[at - 1]}${word}`);
    return isTaken ? [] : [word];
  });
}
