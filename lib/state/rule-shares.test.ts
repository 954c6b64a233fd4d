import { expect, it } from 'vitest';
import { credentials } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import { credentialLike } from '@/lib/schema/credential.example';
import { ruleShareFor } from '@/lib/state/rule-shares';

/** One credential in each of the first states, with these months in recovery. */
const rows = (months: readonly (number | null)[]) =>
  months.map((recovery_months, index) =>
    credentialLike({ state: states[index]?.code ?? 'AL', careers: ['peer'], recovery_months }),
  );
const asked = (question: string, months: readonly (number | null)[]) =>
  ruleShareFor(question, 'peer', rows(months));

it('counts the answers of the states from the strictest to the least strict', () => {
  expect(asked('Time in recovery', [24, 12, 12, 36, 6, 0, 12, 12, 12, 12, null])).toEqual({
    parts: [
      { label: 'two years or more', states: 2 },
      { label: 'one year', states: 6 },
      { label: 'less than a year', states: 1 },
      { label: 'no time set', states: 1 },
    ],
    unknown: 1,
  });
});

it('counts nothing where too few are known, and nothing that the row does not ask', () => {
  expect(asked('Time in recovery', [24, 12, null, null])).toBeUndefined();
  expect(asked('A car', Array(12).fill(12))).toBeUndefined();
});

it('counts each state once for every career, known or not', () => {
  for (const career of new Set(credentials.rows.flatMap(({ careers }) => careers)))
    for (const question of ['Schooling', 'Time in recovery', 'Criminal record', 'Age']) {
      const share = ruleShareFor(question, career, credentials.rows);
      if (share === undefined) continue;
      const counted = share.parts.reduce((sum, { states }) => sum + states, share.unknown);
      const served = credentials.rows.filter(({ careers }) => careers.includes(career));
      expect(counted, `${question} ${career}`).toBe(new Set(served.map((row) => row.state)).size);
    }
});
