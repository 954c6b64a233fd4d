import { expect, it } from 'vitest';
import { careerChanges } from '@/lib/changes/career-changes';
import { stateChanges } from '@/lib/changes/state-changes';
import { states } from '@/lib/data/states';
import { careerLike } from '@/lib/schema/career.example';

const all = states.map(({ code }) => ({ code, ...stateChanges(code) }));
const rulesOf = (state: string) => all.find(({ code }) => code === state)?.rules ?? [];

it('compares pay in nearly every state, and says how prices moved', () => {
  expect(all.filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(45);
  for (const { changes, note } of all) {
    expect(note).toMatch(/^Consumer prices rose [\d.]+% in the country over the same year\./);
    expect(JSON.stringify(changes)).not.toMatch(/null|NaN|undefined/);
  }
});

it('names the rules that moved of late, and no old ones', () => {
  expect(rulesOf('MD')).toEqual([
    { title: 'Certified Peer Recovery Specialist', since: 'Rule of July 3, 2025' },
  ]);
  expect(rulesOf('OH')[0]?.since).toMatch(/^Until October 1, 2025/);
  expect(rulesOf('PA')).toEqual([]);
});

it('names them for a career, under the state', () => {
  const { rules, changes, edits } = careerChanges(careerLike({ slug: 'peer-specialist' }));
  expect(rules.map(({ title }) => title)).toContain('Maryland, Certified Peer Recovery Specialist');
  expect(changes.length).toBeGreaterThan(0);
  expect(edits).toHaveLength(1);
  expect(careerChanges(careerLike({ slug: 'nobody' })).rules).toEqual([]);
});
