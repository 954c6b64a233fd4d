import { expect, it } from 'vitest';
import { spanWords, stagesOf } from '@/lib/charts/path';
import { count } from '@/lib/text/format';

const step = (hours?: { from: number; to: number }) => ({
  step: 'Train',
  note: 'You train.',
  source: 'x',
  ...(hours && { hours }),
});

it('sets every step on one scale of hours', () => {
  const stages = stagesOf([step({ from: 50, to: 100 }), step({ from: 200, to: 200 }), step()]);
  expect(stages.map(({ least, most }) => [least, most])).toEqual([
    [25, 50],
    [100, 100],
    [undefined, undefined],
  ]);
});

it('says a span once where both ends are the same', () => {
  expect(spanWords({ from: 40, to: 80 }, count, 'hours')).toBe('40 to 80 hours');
  expect(spanWords({ from: 1000, to: 1000 }, count)).toBe('1,000');
});
