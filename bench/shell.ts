import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as words } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

type Link = { readonly name: string; readonly path: string; readonly class: string };

/** What surrounds the text on every page of ours, for rivals to show the same. */
export type Shell = {
  readonly name: string;
  readonly fontClass: string;
  readonly style: string;
  readonly font: string;
  readonly icon: string;
  readonly touchIcon: string;
  readonly manifest: string;
  readonly nav: readonly Link[];
  readonly foot: readonly Link[];
  readonly notes: readonly string[];
};

const value = (element: Element | undefined, name: string): string =>
  [element?.properties[name] ?? ''].flat().join(' ');

const linkOf = (element: Element): Link => ({
  name: words(element),
  path: value(element, 'href'),
  class: value(element, 'className'),
});

/** Reads the shell from the flagship as our build wrote it. */
export function shellOf(mirror: string): Shell {
  const html = readFileSync(join(mirror, 'careers/peer-specialist.html'), 'utf8');
  const tree = unified().use(rehypeParse).parse(html);
  const href = (selector: string) => value(select(selector, tree), 'href');
  const [name, ...notes] = selectAll('footer p', tree).map(words);
  return {
    name: name ?? '',
    fontClass: value(select('html', tree), 'className'),
    style: href('link[rel=stylesheet]'),
    font: href('link[as=font]'),
    icon: href('link[rel=icon]'),
    touchIcon: href('link[rel=apple-touch-icon]'),
    manifest: href('link[rel=manifest]'),
    nav: selectAll('header nav[aria-label=Main] a', tree).map(linkOf),
    foot: selectAll('footer nav a', tree).map(linkOf),
    notes,
  };
}
