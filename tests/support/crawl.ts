import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as words } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { inject } from 'vitest';
import { allPages } from '@/lib/pages/all-pages';

const parser = unified().use(rehypeParse).freeze();

/** A page of the built site as it was answered, and questions to ask of it. */
export type Page = {
  readonly path: string;
  readonly status: number;
  readonly isHtml: boolean;
  readonly html: string;
  readonly tree: Root;
};

export const all = (page: Page, selector: string): Element[] => selectAll(selector, page.tree);
export const textOf = (element: Element | undefined): string =>
  element === undefined ? '' : words(element);
export const attribute = (element: Element | undefined, name: string): string =>
  String(element?.properties[name] ?? '');

export async function fetchPage(path: string, origin = inject('origin')): Promise<Page> {
  const answer = await fetch(new URL(path, origin));
  const html = await answer.text();
  const isHtml = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const tree = parser.parse(isHtml ? html : '');
  return { path, status: answer.status, isHtml, html, tree };
}

/** The path of a link within the site, without its fragment; undefined for one that leaves it. */
export function ownPath(href: string, from: string, origin = inject('origin')): string | undefined {
  const url = new URL(href, new URL(from, origin));
  return url.origin === origin ? url.pathname : undefined;
}

/** Every page that links lead to, from the home page on, each fetched once. */
export async function crawl(origin = inject('origin')): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  const queue = ['/'];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (pages.has(path)) continue;
    const page = await fetchPage(path, origin);
    pages.set(path, page);
    for (const link of all(page, 'a[href]')) {
      const target = ownPath(attribute(link, 'href'), path, origin);
      if (target !== undefined && !pages.has(target)) queue.push(target);
    }
  }
  return pages;
}

const idsByPage = new WeakMap<Page, ReadonlySet<string>>();

/** Every id of a page, gathered once. */
export function idsOf(page: Page): ReadonlySet<string> {
  const known = idsByPage.get(page);
  if (known) return known;
  const ids = new Set(all(page, '[id]').map((element) => attribute(element, 'id')));
  idsByPage.set(page, ids);
  return ids;
}

/** The address under which each page and each variant of it is to be known. */
export const canonicalOf: ReadonlyMap<string, string> = new Map(
  allPages.flatMap(({ path, variants }) => [path, ...variants].map((address) => [address, path])),
);

/** A page in another order or form, which names the page that it varies as canonical. */
export const isVariant = ({ path }: Page) => canonicalOf.get(path) !== path;
