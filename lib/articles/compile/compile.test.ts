import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { compile } from '@/lib/articles/compile/compile';
import { exampleFigures } from '@/lib/articles/compile/figures.example';

const printer = unified().use(rehypeStringify).freeze();
const toHtml = (nodes: readonly ElementContent[] = []) =>
  printer.stringify({ type: 'root', children: [...nodes] });

const compiled = (markdown: string) =>
  compile(`---\na: 1\n---\n\n${markdown}`, {
    figures: exampleFigures,
    terms: [],
    absolute: (path) => `https://site.example${path}`,
  });
/** The first section as HTML, its heading left out. */
function html(markdown: string): string {
  const [section] = compiled(`## A {#a}\n\n${markdown}`).sections;
  const { answer = [], more = [], rest = [] } = section ?? {};
  const paragraph = answer.length > 0 ? `<p>${toHtml([...answer, ...more])}</p>` : '';
  return paragraph + toHtml(rest);
}

it('prints a token, and its period and source once in a paragraph', () => {
  expect(html('From {{pay.p10 21-1093}} to {{pay.p90 21-1093}}.')).toBe(
    '<p>From <data value="10000">$10,000</data> (May 2025)' +
      '<sup><a href="#source-wages" aria-label="Source 1">1</a></sup> to ' +
      '<data value="50000">$50,000</data>.</p>',
  );
});

it('prints what the states ask, and links to their comparison', () => {
  expect(html('It takes {{rule.training_hours.lowest peer-specialist}}.')).toBe(
    '<p>It takes 40 hours (<a href="/certification">known for 3 states</a>).</p>',
  );
  expect(html('It takes {{rule.training_hours peer-specialist}}.')).toBe(
    '<p>It takes <a href="/certification">40 hours in most of the 3 states we know</a>.</p>',
  );
});

it('numbers sources in the order in which they are read, each once', () => {
  const text = 'One.[^x] Two.[^y]\n\n- Three.[^x]';
  expect([...html(text).matchAll(/Source (\d)/g)].map(([, n]) => n)).toEqual(['1', '2', '1']);
  expect(compiled(text).citations).toEqual(['x', 'y']);
});

it('cuts an article into sections: heading, first sentence, first paragraph and the rest', () => {
  const { sections } = compiled('## A *b* {#a}\n\nOne.[^x] Two.\n\nThree.\n\n## C {#c}\n\n- Four.');
  const [first, second] = sections;
  expect(first).toMatchObject({ id: 'a', title: 'A b' });
  expect(toHtml(first?.heading)).toBe('A <em>b</em>');
  expect(toHtml(first?.answer)).toMatch(/^One\.<sup>.*<\/sup>$/);
  expect(toHtml(first?.more)).toBe(' Two.');
  expect(toHtml(first?.rest)).toBe('<p>Three.</p>');
  expect(second).toMatchObject({ id: 'c', answer: [], more: [] });
});

it('makes a captioned table whose cells a phone can name', () => {
  const text = html('Table: Hours\n\n| State | Hours |\n| --- | --- |\n| Ohio | 40 |');
  expect(text).toContain('<table><caption>Hours</caption>');
  expect(text).toContain('<th scope="row">Ohio</th>');
  expect(text).toContain('<td data-label="Hours">40</td>');
  expect(text).not.toContain('Table:');
});

it.each(['**Table: Hours**', '*Table: Hours*'])('keeps the caption %s', (caption) => {
  const text = html(`${caption}\n\n| State | Hours |\n| --- | --- |\n| Ohio | 40 |`);
  expect(text).toMatch(/<caption>.*Hours.*<\/caption>/);
  expect(text).toContain('<caption>Hours</caption>');
});

it.each([
  ['[x](javascript:alert(1))'],
  ['[x](data:text/html,<script>alert(1)</script>)'],
  ['<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>'],
  ['![x](javascript:alert(1))'],
])('renders %s inert', (markdown) => {
  expect(html(markdown)).not.toMatch(/<script|onerror=|(href|src)="(javascript|data):/);
});

it('counts the words that are read', () => {
  expect(compiled('## A {#a}\n\nOne **two**[^x]\n\nThree').words).toBe(4);
});

it('writes Markdown that stands alone', () => {
  const text = '## A {#a}\n\nA *b* of {{pay.p10 21-1093}}: [c](/careers) and [d](#a).[^x]\n\n- E';
  expect(compiled(text).markdown).toBe(
    '## A\n\nA *b* of $10,000 (May 2025)[^wages]: [c](https://site.example/careers) and [d](#a).[^x]\n\n- E',
  );
});
