import { expect, it } from 'vitest';
import { spreadCaption } from '@/lib/charts/captions';
import { spreadOf } from '@/lib/charts/spread';
import { wageLike } from '@/lib/schema/wage.example';

const assistants = wageLike({ occupation: '21-1093', title: 'Assistants' });
const all = wageLike({ occupation: '00-0000', title: 'All', annual_p90: 80_000 });

it('sets every line on one scale that starts at nothing and leaves room for a figure', () => {
  const { bars, national } = spreadOf([assistants], all);
  expect(bars.map((bar) => bar.p90)).toEqual([46.88, 75]);
  expect(bars[0]).toMatchObject({ p10: 9.38, p25: 18.75, median: 28.13, p75: 37.5 });
  expect(national).toBe(28.13);
});

it('draws no bar whose end is not published, and keeps the others', () => {
  const topCoded = wageLike({ occupation: '29-1223', annual_p90: 'top' });
  const withheld = wageLike({ occupation: '29-2053', annual_p10: null });
  const { bars } = spreadOf([topCoded, withheld], all);
  expect(bars.map((bar) => bar.wage.occupation)).toEqual(['00-0000']);
});

it('says the finding in words, and says so where there is no number', () => {
  expect(spreadCaption([assistants], all)).toBe(
    'Half earn less than $30,000 for assistants, against $30,000 for all jobs.',
  );
  expect(spreadCaption([wageLike({ annual_median: 'top' })], all)).toBe(
    'The middle of pay is not published as a number.',
  );
});
