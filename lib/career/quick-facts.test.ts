import { expect, it } from 'vitest';
import { quickFacts } from '@/lib/career/quick-facts';
import type { Career } from '@/lib/schema/career';
import { wageLike } from '@/lib/schema/wage.example';

const value = (text: string) => ({ value: text, source: 'x' });
const occupation = { code: '21-1093', fit: 'proxy' as const, why: 'Nearest.', source: 'x' };
const career = {
  occupations: [occupation, { ...occupation, code: '21-1094' }],
  entry: {
    education: value('A diploma'),
    time: value('A week'),
    cost: value('Free'),
    licence: value('None'),
  },
} as unknown as Career;
const line = (growth_percent: number) => ({
  period: '2024-34',
  occupation: '21-1093',
  title: 'Assistants',
  employment: 1,
  employment_expected: 1,
  growth_percent,
  openings: 1,
  typical_entry_education: null,
});

it('sets the lines of two occupations side by side and blends nothing', () => {
  const wages = [wageLike(), wageLike({ annual_p10: 20_000, annual_p90: 'top' })];
  const facts = quickFacts(career, wages, [line(6.4), line(-2)], line(3.1));
  expect(facts.map((fact) => fact.label)).toHaveLength(5);
  expect(facts[0]?.value).toBe(
    '$10,000 to $50,000 or $20,000 to more than the highest wage published',
  );
  expect(facts[0]?.note).toContain('May 2025');
  expect(facts[3]).toMatchObject({
    value: '6.4% more or 2% fewer jobs',
    note: '2024 to 2034; all jobs 3.1% more',
  });
});

it('says of a line that is no exact match what else it counts', () => {
  const fitting = (fit: string) =>
    quickFacts(
      { ...career, occupations: [{ ...occupation, fit }] } as unknown as Career,
      [wageLike()],
      [line(1)],
      line(1),
    )[0]?.note;
  expect(fitting('proxy')).toContain(' in the nearest federal line,');
  expect(fitting('combined')).toContain('in a federal line that holds other jobs too');
  expect(fitting('exact')).toBe('Lowest to highest tenth, May 2025');
});
