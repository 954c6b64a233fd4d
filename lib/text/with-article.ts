/** A noun with its article: "a peer specialist", "an addiction counselor". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
