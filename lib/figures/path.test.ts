import { expect, it } from 'vitest';
import { spanWords, stagesOf } from '@/lib/figures/path';
import { count } from '@/lib/format';

const step = (hours?: { from: number; to: number }) => ({
  step: 'Train',
  note: 'You train.',
  source: 'x',
  ...(hours && { hours }),
});

it('sets every step on one scale of hours and leaves room for the words', () => {
  const stages = stagesOf([step({ from: 50, to: 100 }), step({ from: 200, to: 200 }), step()]);
  expect(stages.map(({ least, most }) => [least, most])).toEqual([
    [13.75, 27.5],
    [55, 55],
    [undefined, undefined],
  ]);
});

it('says a span once where both ends are the same', () => {
  expect(spanWords({ from: 40, to: 80 }, count, 'hours')).toBe('40 to 80 hours');
  expect(spanWords({ from: 1000, to: 1000 }, count)).toBe('1,000');
});
