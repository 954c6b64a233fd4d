/**
 * Words a minute at which adults read non-fiction silently, 238 on average (Brysbaert, 2019,
 * Journal of Memory and Language 109).
 */
const wordsAMinute = 238;

/** Whole minutes it takes to read that many words, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}
