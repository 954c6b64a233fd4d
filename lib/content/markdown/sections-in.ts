import type { Section } from '@/lib/content/shapes/section';

const section = /<section id="([^"]+)">([\s\S]*?)<\/section>/g;
const heading = /<h2>([\s\S]*?) <a class="anchor"/;
const citation = /href="#source-([^"]+)"/g;
const term = /href="#(word-[^"]+)"/g;
const tag = /<[^>]+>/g;
const mark = /<sup>.*?<\/sup>|<a class="anchor".*?<\/a>/g;

function cut(id: string, html: string): Section {
  const end = html.indexOf('</p>');
  const lead = end < 0 ? html : html.slice(0, end + 4);
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
