import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fault, type Place, placeOf } from '@/lib/check/faults';

/** Every page a link may lead to, with the ids on it. */
export type Pages = ReadonlyMap<string, ReadonlySet<string>>;

const outside = /^(https:\/\/|mailto:|tel:)/;

function problem(url: string, here: string, pages: Pages): string | undefined {
  if (outside.test(url)) return undefined;
  if (url.startsWith('http://')) return 'write https, or leave the link out';
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return 'only https, mailto and tel addresses are allowed';
  if (!/^[/#]/.test(url)) return 'write the path from the root, such as /careers/peer-specialist';
  const [path = '', anchor] = url.split('#');
  const page = pages.get(path === '' ? here : path);
  if (page === undefined) return 'leads to no page of this site; correct the address';
  if (anchor !== undefined && !page.has(anchor)) return `no part "#${anchor}" on that page`;
  return undefined;
}

/** A link, image or definition of a link, and where it stands. */
export type WrittenLink = { readonly type: string; readonly url: string; readonly place: Place };

/** Every address that a text names. */
export function linksIn(tree: Root): readonly WrittenLink[] {
  const links: WrittenLink[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ type: node.type, url: node.url, place: placeOf(node) });
  });
  return links;
}

/** Notes bare addresses: they swallow the curly quote, the ellipsis or the footnote behind them. */
export function checkBareAddresses(file: VFile, tree: Root): void {
  visit(tree, 'link', (node) => {
    const first = String(file.value)[node.position?.start.offset ?? -1];
    if (first === '[' || first === '<') return;
    fault(file, placeOf(node), `link ${node.url.slice(0, 60)}`, 'write [words](address)');
  });
}

/** Notes every link that leads nowhere or somewhere it must not. */
export function checkLinks(
  file: VFile,
  links: readonly WrittenLink[],
  here: string,
  pages: Pages,
): void {
  for (const { type, url, place } of links) {
    const remedy =
      type === 'image'
        ? 'images are not used in guides yet; describe it in words'
        : problem(url, here, pages);
    if (remedy !== undefined) fault(file, place, `link ${url.slice(0, 60)}`, remedy);
  }
}
