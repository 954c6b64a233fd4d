import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { OccupationCode, text } from '@/lib/schema/primitives';

/** `top` stands for BLS's `#`: at or above the highest wage it publishes. `null` is not published. */
export const Amount = z.union([z.number().positive(), z.literal('top'), z.null()], {
  error: 'write a bare number, "top" (at or above the highest published) or null (not published)',
});
export type Amount = z.infer<typeof Amount>;

export const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type Percentile = (typeof percentiles)[number];

const height = (amount: Amount) => (amount === 'top' ? Number.POSITIVE_INFINITY : amount);

/** Adds a fault for each percentile that lies below the one before it. */
export function checkAscent(
  row: Readonly<Record<string, unknown>>,
  unit: 'annual' | 'hourly',
  context: z.RefinementCtx,
): void {
  let below: number | null = null;
  for (const percentile of percentiles) {
    const column = `${unit}_${percentile}`;
    const here = height(row[column] as Amount);
    if (below !== null && here !== null && here < below) {
      const message = `${here} is below the percentile before it (${below}); percentiles ascend`;
      context.addIssue({ code: 'custom', path: [column], message });
    }
    below = here ?? below;
  }
}

/** Pay and jobs of one occupation line in one May, as the federal wage survey publishes them. */
export const Wage = z
  .strictObject({
    period: z.string().regex(/^\d{4}-05$/, 'write the May of the survey as YYYY-05'),
    occupation: OccupationCode,
    title: text(3, 120).describe('the official title of the line'),
    employment: z.int().positive().nullable().describe('jobs held, self-employed people left out'),
    annual_mean: Amount,
    annual_p10: Amount.describe('dollars a year; one in ten earns less'),
    annual_p25: Amount,
    annual_median: Amount.describe('dollars a year; half earn less'),
    annual_p75: Amount,
    annual_p90: Amount.describe('dollars a year; nine in ten earn less'),
    hourly_mean: Amount,
    hourly_p10: Amount,
    hourly_p25: Amount,
    hourly_median: Amount,
    hourly_p75: Amount,
    hourly_p90: Amount,
  })
  .superRefine((wage, context) => {
    checkAscent(wage, 'annual', context);
    checkAscent(wage, 'hourly', context);
  });
export type Wage = z.infer<typeof Wage>;

export const Wages = dataSet(Wage, (wage) => `${wage.occupation} ${wage.period}`);
export type Wages = z.infer<typeof Wages>;
