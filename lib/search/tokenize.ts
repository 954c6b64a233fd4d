/** A word as the search compares it: plural endings off, so that "counselors" finds "counselor". */
export function stem(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Letters with full stops between them: "Ph.D", "L.C.S.W", but not "end.Next". */
const dotted = /\b[a-z]{1,3}(?:\.[a-z]{1,3})+\b/g;
const undotted = (letters: string) =>
  /\b[a-z]\b/.test(letters) ? letters.replace(/\./g, '') : letters;

/** Short words that keep their meaning before a hyphen, as in "no-degree" and "VA-certified". */
const ownWord = /^(a|as|at|by|in|me|my|no|of|on|or|to|up|us|va)$/i;

/** "co-occurring" is one word, so that its half is not taken for Colorado; "NY-certified" is two. */
const unhyphened = (text: string) =>
  text.replace(/\b([a-z]{1,2})-(?=([a-z]))/gi, (whole, half: string, next: string) => {
    const isCode = half === half.toUpperCase() && next !== next.toUpperCase();
    return isCode || ownWord.test(half) ? whole : half;
  });

/** The words of a text: small letters and digits without accents, apostrophes or plural endings. */
export function tokenize(text: string): string[] {
  return unhyphened(text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, ''))
    .toLowerCase()
    .replace(dotted, undotted)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map(stem);
}
