import { mark, tag } from '@/lib/articles/compile/html-marks';
import type { Section } from '@/lib/schema/section';

// A section ends where the next begins: `</section>` alone may stand in the title of a link.
const section = /<section id="([^"]+)">([\s\S]*?)<\/section>(?=<section id="|\s*$)/g;
const heading = /^<h2>([\s\S]*?) <a class="anchor"/;
const citation = /<a href="#source-([^"]+)"/g;
const term = /<a href="#(word-[^"]+)"/g;

/** Where the first paragraph ends that stands in no list and no quotation. */
function endOfLead(html: string): number {
  let depth = 0;
  for (const { 0: each, index } of html.matchAll(tag)) {
    if (each.startsWith('<br')) continue;
    depth += each.startsWith('</') ? -1 : 1;
    if (depth === 0 && each === '</p>') return index + each.length;
  }
  return html.length;
}

function cut(id: string, html: string): Section {
  const lead = html.slice(0, endOfLead(html));
  const title = (heading.exec(html)?.[1] ?? id).replace(tag, '');
  return { id, title, lead, rest: html.slice(lead.length) };
}

/** The sections of the HTML that `compile` made, in order. */
export function sectionsIn(html: string): readonly Section[] {
  return [...html.matchAll(section)].map(([, id = '', inner = '']) => cut(id, inner));
}

/** The ids of the sources that the HTML cites, in the order of their numbers. */
export function citationsIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(citation)].map(([, id = '']) => id))];
}

/** The fragments of the words that the HTML marks. */
export function termsIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(term)].map(([, anchor = '']) => anchor))];
}

/** How many words a reader meets in the HTML, the marks of citations and anchors left out. */
export function wordsIn(html: string): number {
  return html.replace(mark, '').replace(tag, ' ').split(/\s+/).filter(Boolean).length;
}
