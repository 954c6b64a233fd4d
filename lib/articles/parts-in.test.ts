import type { ElementContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { partsIn } from '@/lib/articles/parts-in';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const nodesOf = (html: string) => reader.parse(html).children as ElementContent[];

it('finds every headed part of a section with the words a reader reads', () => {
  const section = {
    id: 'it',
    title: 'What is it?',
    heading: nodesOf('What is it?'),
    answer: nodesOf('Work &amp; rest.<sup><a>1</a></sup>'),
    more: nodesOf(' More.'),
    rest: nodesOf(
      '<p>And <i>so</i> on.</p>' +
        '<h3 id="day">A <i>day</i></h3><ul><li>Long.</li><li>Short.</li></ul>' +
        '<h3 id="why">Why?</h3><p>Pay.</p>',
    ),
  };
  expect(partsIn([section])).toEqual([
    { id: 'it', title: 'What is it?', text: 'Work & rest. More. And so on.', isSection: true },
    { id: 'day', title: 'A day', text: 'Long. Short.', isSection: false },
    { id: 'why', title: 'Why?', text: 'Pay.', isSection: false },
  ]);
});
