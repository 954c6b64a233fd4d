import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { linkTerms } from '@/lib/articles/compile/link-terms';
import { parseMarkdown } from '@/lib/articles/compile/parse';

const term = (name: string, short: string | null = null, also: string[] = []) => ({
  term: name,
  short,
  also,
  definition: 'A plain sentence that says what it is.',
  source: null,
});
const terms = [
  term('Certified Peer Specialist', 'CPS'),
  term('IT'),
  term('Recovery'),
  term('Caseload limit', null, ['case load']),
];
/** Every link to a term, as its words and where it leads. */
function linked(markdown: string): string[] {
  const tree = parseMarkdown(markdown);
  linkTerms(tree, terms);
  const links: string[] = [];
  visit(tree, 'link', (node) => {
    if (node.data !== undefined) links.push(`${textOf(node)} ${node.url}`);
  });
  return links;
}
const marked = (markdown: string) => linked(markdown).map((each) => each.replace(/ \/.*/, ''));

it('marks the first use of a term in each section, by its name or its letters', () => {
  expect(
    marked('## A\n\nA CPS is a certified peer specialist.\n\nA CPS.\n\n## B\n\nA CPS.'),
  ).toEqual(['CPS', 'CPS']);
  expect(linked('A CPS.')).toEqual(['CPS /glossary#certified-peer-specialist']);
  expect(linkTerms(parseMarkdown('A CPS.'), terms)).toEqual(['certified-peer-specialist']);
});

it('knows other forms and plurals, and leaves everyday words, small letters and parts of words', () => {
  expect(marked('Two caseload limits and a case load.')).toEqual(['caseload limits']);
  expect(marked('Recovery is hard. A cps. CPSX. pre-CPS.')).toEqual([]);
  expect(marked('Two CPSs.')).toEqual(['CPSs']);
  expect(marked('Two cpss.')).toEqual([]);
});

it('leaves headings and links as they are', () => {
  expect(marked('## A CPS\n\n[A CPS](/x)')).toEqual([]);
});
