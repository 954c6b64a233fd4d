import { expect, it } from 'vitest';
import { countCareerStates } from '@/lib/check/count-career-states';
import { states } from '@/lib/data/states';

it('counts every career in every state, with a page or without', () => {
  const counts = countCareerStates(process.cwd()).match(/\d[\d,]*/g) ?? [];
  const [own = 0, others = 0] = counts.map((each) => Number(each.replace(',', '')));
  expect(own).toBeGreaterThan(200);
  expect((own + others) % states.length).toBe(0);
});
