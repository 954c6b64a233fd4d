import { expect, it } from 'vitest';
import type { StatePay } from '@/lib/state/pay';
import { payAnswer } from '@/lib/state/pay-answer';

const row = (name: string, annual_median: number | null) =>
  ({ state: { name }, wage: { annual_median } }) as StatePay;

it('says where an occupation pays least and most, each for itself', () => {
  expect(
    payAnswer([
      { title: 'Helpers', rows: [row('Ohio', 40_000), row('Iowa', 30_000), row('Utah', null)] },
      { title: 'Health Workers', rows: [row('Ohio', 50_000), row('Utah', 60_000)] },
    ]),
  ).toBe(
    'Half earn less than an amount that runs from $30,000 in Iowa to $40,000 in Ohio for helpers and from $50,000 in Ohio to $60,000 in Utah for health workers.',
  );
});

it('says so where no state publishes a number', () => {
  expect(payAnswer([{ title: 'Helpers', rows: [row('Utah', null)] }])).toMatch(/not published/);
});
