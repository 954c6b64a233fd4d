import { expect, it } from 'vitest';
import { projectionFrom, wageFrom } from '@/lib/data/from-csv';

const wage = {
  ...{ vintage: 'May 2025', soc: '29-1223', title: 'Psychiatrists', tot_emp: '', a_mean: '269120' },
  ...{ a_pct10: '77360', a_pct25: '141290', a_median: '#', a_pct75: '#', a_pct90: '*' },
  ...{ h_mean: '129.39', h_pct10: '37.19', h_pct25: '67.93', h_median: '#', h_pct75: '**' },
  h_pct90: '',
};

it('keeps what BLS withholds apart from what it top-codes', () => {
  expect(wageFrom(wage)).toMatchObject({
    period: '2025-05',
    employment: null,
    annual_p25: 141_290,
    annual_median: 'top',
    annual_p90: null,
    hourly_p75: null,
    hourly_p90: null,
  });
});

it('refuses a cell that is no number and a column that is not there', () => {
  expect(() => wageFrom({ ...wage, a_mean: '$5' })).toThrow('"$5" in a_mean is not a number');
  const { soc: _, ...rest } = wage;
  expect(() => wageFrom(rest)).toThrow('no column "soc"');
});

it('turns thousands into jobs, and a dash into nothing', () => {
  const line = {
    ...{ period: '2024-34', soc: '00-0000', title: 'All', emp_2024_thousands: '169956.1' },
    ...{ emp_2034_thousands: '175167.9', change_percent: '3.1', typical_entry_education: '—' },
    annual_openings_thousands: '18863.3',
  };
  expect(projectionFrom(line)).toMatchObject({
    employment: 169_956_100,
    openings: 18_863_300,
    typical_entry_education: null,
  });
});
