import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fault, fileStart } from '@/lib/content/judge/faults';

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

/** Notes every link that leads nowhere or somewhere it must not. */
export function judgeLinks(file: VFile, tree: Root, here: string, pages: Pages): void {
  visit(tree, ['link', 'image', 'definition'], (node) => {
    if (!('url' in node)) return;
    const place = node.position?.start ?? fileStart;
    const remedy =
      node.type === 'image'
        ? 'images are not used in guides yet; describe it in words'
        : problem(node.url, here, pages);
    if (remedy !== undefined) fault(file, place, `link ${node.url.slice(0, 60)}`, remedy);
  });
}
