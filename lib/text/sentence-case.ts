/** A name as it stands within a sentence: "Peer mentor" reads "peer mentor", "CPS" stays. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
