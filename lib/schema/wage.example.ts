import type { Wage } from '@/lib/schema/wage';

/** A wage line for tests: 10,000 to 50,000 a year in even steps, and what the test sets otherwise. */
export function wageLike(differs: Partial<Wage> = {}): Wage {
  return {
    period: '2025-05',
    occupation: '21-1093',
    title: 'Social and Human Service Assistants',
    employment: 1000,
    annual_mean: 30_000,
    annual_p10: 10_000,
    annual_p25: 20_000,
    annual_median: 30_000,
    annual_p75: 40_000,
    annual_p90: 50_000,
    hourly_mean: 15,
    hourly_p10: 5,
    hourly_p25: 10,
    hourly_median: 15,
    hourly_p75: 20,
    hourly_p90: 25,
    ...differs,
  };
}
