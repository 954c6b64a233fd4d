import { expect, it } from 'vitest';
import { ruleNames, rulePhrase } from '@/lib/data/rule-token';
import { credentialLike } from '@/lib/schema/credential.example';

const check = { look_back_years: null, waiver: null, note: null };
const { fees } = credentialLike();

/** As many states as there are hours, each with a course of so many. */
const statesWith = (hours: readonly number[]) =>
  hours.map((training_hours, index) =>
    credentialLike({
      state: String(index),
      training_hours,
      recovery_months: index % 2 === 0 ? 0 : 12,
      record_check: { ...check, kind: index === 0 ? 'case by case' : 'none' },
      fees: { ...fees, application: index < 3 ? 50 : null },
    }),
  );
const many = statesWith([
  ...Array.from({ length: 30 }, (_, index) => 40 + index),
  ...Array(12).fill(1000),
]);
const few = statesWith([40, 40, 46, 80]);
const phrase = (name: string, rows = few) => rulePhrase(name, 'peer-specialist', rows);

it('says what most states ask where most are known', () => {
  expect(phrase('rule.training_hours', many)).toEqual({
    phrase: '40 to 67 hours in most states',
    note: 'known for 42 states',
    comparedAt: '/certification',
  });
});

it('says of how few it speaks where few are known', () => {
  expect(phrase('rule.training_hours')).toMatchObject({
    phrase: '40 to 46 hours in most of the 4 states we know',
    note: '',
  });
});

it.each([
  ['rule.training_hours.lowest', '40 hours'],
  ['rule.training_hours.highest', '80 hours'],
  ['rule.training_hours.common', '40 hours'],
  ['rule.training_hours.count', '4 states'],
  ['rule.fees.application.common', '$50'],
  ['rule.recovery_months.none', '2 of the 4 states we know'],
  ['rule.record_check.none', '3 of the 4 states we know'],
  ['rule.record_check.case-by-case', '1 of the 4 states we know'],
])('%s prints "%s"', (name, words) => {
  expect(ruleNames).toContain(name);
  expect(phrase(name)).toMatchObject({ phrase: words });
});

it('says what is wrong where too little is known', () => {
  expect(phrase('rule.fees.exam')).toEqual({
    problem: 'fees.exam of peer-specialist is known for fewer than three states; leave it out',
  });
  expect(phrase('rule.medicaid.yes', [])).toEqual({
    problem: "no state's medicaid is known for peer-specialist",
  });
});
