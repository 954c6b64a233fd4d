/** @typedef {import('hast').Element} Element */

/** @param {import('hast').RootContent} node */
function rankInHead(node) {
  if (node.type !== 'element') return '9';
  const { tagName, properties } = node;
  const rel = [properties.rel].flat().join(' ');
  if (tagName === 'meta') return properties.charSet || properties.name === 'viewport' ? '0' : '4';
  if (tagName === 'title') return '3';
  if (tagName === 'script') return '2';
  return /^(stylesheet|preload)$/.test(rel) ? '1' : `5 ${rel} ${properties.href}`;
}

/**
 * Puts what stands in the head in an order of its own. React places it by the moment at which each part
 * of a page is ready, so that two builds would differ. What has the same rank keeps its order.
 *
 * @param {Element} head
 */
export function orderHead(head) {
  const ranked = head.children.map((node) => ({ node, rank: rankInHead(node) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)));
  head.children = ranked.map(({ node }) => node);
}
