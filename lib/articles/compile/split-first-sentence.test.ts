import type { ElementContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { readText } from '@/lib/articles/compile/read-text';
import { splitFirstSentence } from '@/lib/articles/compile/split-first-sentence';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const nodesOf = (html: string) => reader.parse(html).children as ElementContent[];

it.each([
  ['a plain sentence', 'One is. Two is.', 'One is.', ' Two is.'],
  ['the whole paragraph', 'One is.', 'One is.', ''],
  ['a period within a number', 'It is 2.5 hours. Two.', 'It is 2.5 hours.', ' Two.'],
  ['a sentence that is bold', '<b>One is.</b> Two.', 'One is.', ' Two.'],
  ['an element over its end', '<i>One. Two</i> is.', 'One. Two', ' is.'],
  ['a name with periods', 'The U.S. Bureau counts. Two.', 'The U.S. Bureau counts.', ' Two.'],
])('splits %s', (_, html, first, others) => {
  expect(splitFirstSentence(nodesOf(html)).map(readText)).toEqual([first, others]);
});

it('keeps the citations with the sentence before them', () => {
  const [first, others] = splitFirstSentence(nodesOf('One.<sup>1</sup><sup>2</sup> Two.'));
  expect(first).toHaveLength(3);
  expect(readText(others)).toBe(' Two.');
});
