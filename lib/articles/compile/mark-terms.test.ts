import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { markTerms } from '@/lib/articles/compile/mark-terms';
import { readMarkdown } from '@/lib/articles/compile/parse';

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
const html = (markdown: string) =>
  String(
    unified()
      .use(readMarkdown)
      .use(markTerms, terms)
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync(markdown),
  );
const marked = (markdown: string) =>
  [...html(markdown).matchAll(/class="term">([^<]+)</g)].map(([, words]) => words);

it('marks the first use of a term in each section, by its name or its letters', () => {
  expect(
    marked('## A\n\nA CPS is a certified peer specialist.\n\nA CPS.\n\n## B\n\nA CPS.'),
  ).toEqual(['CPS', 'CPS']);
  expect(html('A CPS.')).toContain(
    '<a href="#word-certified-peer-specialist" class="term">CPS</a>',
  );
});

it('knows other forms and plurals, and leaves everyday words, small letters and parts of words', () => {
  expect(marked('Two caseload limits and a case load.')).toEqual(['caseload limits']);
  expect(marked('Recovery is hard. A cps. CPSX. pre-CPS.')).toEqual([]);
});

it('leaves headings and links as they are', () => {
  expect(marked('## A CPS\n\n[A CPS](/x)')).toEqual([]);
});
