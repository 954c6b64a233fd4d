import { z } from 'zod';
import { dataSet } from '@/lib/schema/data-set';
import { OccupationCode } from '@/lib/schema/primitives';
import { StateCode } from '@/lib/schema/state';
import { Amount, checkAscent } from '@/lib/schema/wage';

/** Pay and jobs of one occupation line in one state, in the newest May of the survey. */
export const StateWage = z
  .strictObject({
    occupation: OccupationCode,
    state: StateCode,
    employment: z.int().positive().nullable().describe('jobs held; null where not published'),
    concentration: z
      .number()
      .positive()
      .nullable()
      .describe(
        'share of the jobs in the state beside the share in the country (location quotient)',
      ),
    annual_mean: Amount,
    annual_p10: Amount,
    annual_p25: Amount,
    annual_median: Amount,
    annual_p75: Amount,
    annual_p90: Amount,
  })
  .superRefine((wage, context) => checkAscent(wage, 'annual', context));
export type StateWage = z.infer<typeof StateWage>;

const Missing = z.strictObject({ occupation: OccupationCode, state: StateCode });

export const StateWages = dataSet(StateWage, (row) => `${row.occupation} ${row.state}`).extend({
  missing: z.array(Missing).describe('the lines that the survey does not publish at all'),
});
export type StateWages = z.infer<typeof StateWages>;
