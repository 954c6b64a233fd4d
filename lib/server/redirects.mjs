/**
 * Where a path leads for good; undefined where it leads nowhere else. Names and pages are found in any
 * case of their letters, and the name of an index file is none.
 *
 * @param {string} path
 * @param {ReadonlyMap<string, string>} redirects addresses in small letters; a page leads to itself
 * @returns {string | undefined}
 */
export function redirectOf(path, redirects) {
  const bare = path.replace(/\/index\.html$/, '') || '/';
  const target = redirects.get(bare.toLowerCase()) ?? bare;
  return target === path ? undefined : target;
}
