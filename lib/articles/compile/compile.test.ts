import { unified } from 'unified';
import { expect, it } from 'vitest';
import { compile } from '@/lib/articles/compile/compile';
import { citationsIn, sectionsIn, wordsIn } from '@/lib/articles/compile/sections-in';

const processor = unified();
compile(processor as never);
const html = (markdown: string) => String(processor.processSync(`---\na: 1\n---\n\n${markdown}`));

it('prints a figure, and its period and source once in a paragraph', () => {
  expect(html('## A {#a}\n\nFrom {{pay.p10 21-1093}} to {{pay.p90 21-1093}}.')).toContain(
    '<p>From <data value="34200">$34,200</data> (May 2025)' +
      '<sup><a href="#source-bls-oews" aria-label="Source 1">1</a></sup> to ' +
      '<data value="63290">$63,290</data>.</p>',
  );
});

it('numbers sources in the order in which they are read, each once', () => {
  const text = html('## A {#a}\n\nOne.[^x] Two.[^y]\n\n- Three.[^x]');
  expect([...text.matchAll(/Source (\d)/g)].map(([, number]) => number)).toEqual(['1', '2', '1']);
  expect(citationsIn(text)).toEqual(['x', 'y']);
});

it('cuts a guide into sections with a lead and the rest', () => {
  const [first, second] = sectionsIn(html('## A *b* {#a}\n\nOne.\n\nTwo.\n\n## C {#c}\n\nThree.'));
  expect(first).toMatchObject({ id: 'a', title: 'A b' });
  expect(first?.lead).toMatch(/^<h2>A <em>b<\/em> <a class="anchor" href="#a".*<p>One\.<\/p>$/);
  expect(first?.rest).toBe('<p>Two.</p>');
  expect(second).toMatchObject({ id: 'c', rest: '' });
});

it('makes a captioned table whose cells a phone can name', () => {
  const text = html('## A {#a}\n\nTable: Hours\n\n| State | Hours |\n| --- | --- |\n| Ohio | 40 |');
  expect(text).toContain('aria-label="Hours"><table role="table"><caption>Hours</caption>');
  expect(text).toContain('<th scope="row" role="rowheader">Ohio</th>');
  expect(text).toContain('<td role="cell" data-label="Hours">40</td>');
  expect(text).not.toContain('Table:');
});

it.each([
  ['[x](javascript:alert(1))'],
  ['[x](data:text/html,<script>alert(1)</script>)'],
  ['<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>'],
  ['![x](javascript:alert(1))'],
])('renders %s inert', (markdown) => {
  const text = html(`## A {#a}\n\n${markdown}`);
  expect(text).not.toMatch(/<script|onerror=|(href|src)="(javascript|data):/);
});

it('counts the words that are read', () => {
  expect(wordsIn('<p>One <b>two</b><sup><a>1</a></sup></p><p>Three</p>')).toBe(3);
});
