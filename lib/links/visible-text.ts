import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

/** The words that a page shows: of its main part where it names one, in one run without line breaks. */
export function visibleText(page: Root): string {
  const body: Root | Element = select('main', page) ?? select('body', page) ?? page;
  return toText(body).replace(/\s+/g, ' ').trim();
}

/** The hash by which the words of a page, or the bytes of another document, are known again. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

const apologies = [
  /^\W*404\b|\berror 404\b|\b404 (error|not found|page)\b/i,
  /\b(page|file|document|content|resource)\b.{0,30}\b(not|cannot|can.t|isn.t|wasn.t)\b.{0,10}\b(found|exist|available|here)\b/i,
  /\bnot found\b|\bno longer (exists?|available)\b/i,
];

/** Whether a page that answers 200 says in its title or first heading that it is not there. */
export function saysNotFound(page: Root): boolean {
  return ['head > title', 'h1']
    .flatMap((selector) => select(selector, page) ?? [])
    .some((element) => apologies.some((apology) => apology.test(toText(element))));
}

/** A page of the web as a tree. */
export function parsePage(html: string): Root {
  return parser.parse(html);
}
