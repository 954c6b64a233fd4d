import { expect, it } from 'vitest';
import { passageOf, readabilityOf, wordsOf } from '@/lib/text/readability';

it('cuts a paragraph into sentences and words', () => {
  const text = 'You listen. Then you ask: what helps? It costs $5.50 an hour.';
  expect(passageOf(text).sentences).toHaveLength(3);
  expect(wordsOf('It is 24/7 – and free.')).toEqual(['It', 'is', '24/7', 'and', 'free.']);
});

it('gives short plain words a low grade and long ones a high one', () => {
  const plain = readabilityOf([passageOf('You sit with a man who is sad. You ask what he needs.')]);
  const hard = readabilityOf([
    passageOf(
      'Interdisciplinary collaboration facilitates comprehensive biopsychosocial assessment methodologies.',
    ),
  ]);
  expect(plain).toMatchObject({ words: 13, sentences: 2 });
  expect(plain.grade).toBeLessThan(3);
  expect(hard.grade).toBeGreaterThan(20);
});

it('measures nothing as nothing', () => {
  expect(readabilityOf([])).toEqual({ words: 0, sentences: 0, grade: 0 });
});
