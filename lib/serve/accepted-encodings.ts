/**
 * The encodings of `Accept-Encoding` that a client really accepts: without those of weight 0, and `*`
 * read as those that the site has.
 */
export function acceptedEncodings(header: string | string[] | undefined): string {
  const parts = String(header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.replace(/\s/g, ''));
  const refused = parts
    .filter((part) => /;q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]);
  const named = parts.filter((part) => part !== '').map((part) => part.split(';')[0] ?? '');
  const all = named.flatMap((name) => (name === '*' ? ['br', 'gzip'] : [name]));
  return all.filter((name) => !refused.includes(name) && !refused.includes('*')).join(', ');
}
