import { expect, it } from 'vitest';
import { fieldFinding, fieldOf } from '@/lib/charts/field';
import { careerLike } from '@/lib/schema/career.example';
import { wageLike } from '@/lib/schema/wage.example';

const at = (title: string, years: number, median: number) => ({
  career: careerLike({
    slug: title.toLowerCase(),
    title,
    group: years === 0 ? 'no-degree' : 'masters-and-licence',
    schooling_years: { from: years, to: years },
  }),
  wages: [wageLike({ annual_p25: 1, annual_p10: 1, annual_median: median, annual_p75: null })],
  outlook: [],
});
const all = [at('Therapist', 6, 60_000), at('Peer', 0, 45_000), at('Coach', 0, 45_000)];

it('shows careers that ask and pay the same as one row, each still a link', () => {
  const [open, licensed] = fieldOf(all);
  expect(open?.rows.map(({ careers }) => careers.map(({ title }) => title))).toEqual([
    ['Coach', 'Peer'],
  ]);
  expect(open?.rows[0]).toMatchObject({ years: 'No degree', medians: '$45,000' });
  expect(licensed?.rows[0]).toMatchObject({ years: '6 years of school' });
});

it('says the finding with its numbers', () => {
  expect(fieldFinding(all)).toBe(
    '2 of 3 can be started without a degree. Median pay there is $45,000. With a master’s degree and a license it is $60,000.',
  );
});
